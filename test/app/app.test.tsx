import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {App} from '../../source/app/App.js';
import {TestVisit} from '../helpers/visit.js';

/** The ways to some places, and the windows to see them in. */
const ways: Record<string, readonly string[]> = {
	'the menu': [],
	'another row of the menu': ['j', 'j', 'j'],
	'a list': ['3', 'j'],
	'the end of a list': ['3', 'G'],
	'a list with a heading': ['8', 'j'],
	'a paper': ['3', 'j', 'enter'],
	'a paper, scrolled': ['3', 'enter', ' '],
	'a paper, at a link': ['3', 'enter', 'j', 'j', 'j'],
	'a page': ['1'],
	'the news': ['2'],
	'the contact': ['9', 'j'],
	'a contact': ['9', 'G', 'enter'],
	'the help': ['3', '?'],
};
const windows = [
	[80, 24],
	[100, 30],
	[60, 20],
	[40, 12],
	[20, 5],
	[10, 3],
] as const;

for (const [name, keys] of Object.entries(ways)) {
	test(`Ink draws ${name} as it was painted before Ink was there, in every window`, () => {
		for (const [columns, rows] of windows) {
			const visit = new TestVisit(columns, rows).press(...keys);
			const ink = render(<App visit={visit.visit} />);
			const frame = stripVTControlCharacters(ink.lastFrame() ?? '');
			ink.unmount();
			assert.equal(
				frame
					.split('\n')
					.map(line => line.trimEnd())
					.join('\n')
					.trimEnd(),
				visit.screen.trimEnd(),
				`${columns}x${rows}`,
			);
		}
	});
}
