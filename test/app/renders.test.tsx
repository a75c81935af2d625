import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {render} from 'ink-testing-library';
import {App} from '../../source/app/App.js';
import type {ScreenLine} from '../../source/app/lines/line.js';
import type {Pane} from '../../source/app/sheet.js';
import type {Visit} from '../../source/app/visit.js';
import {TestVisit} from '../helpers/visit.js';

/** A line that tells, with its text, when it is rendered: only then are its spans mapped. The same line gives the same. */
function lineWatch(onRender: (text: string) => void): (line: ScreenLine) => ScreenLine {
	const known = new WeakMap<ScreenLine, ScreenLine>();
	return line => {
		const spans = new Proxy(line.spans, {
			get(target, name) {
				if (name === 'map') {
					onRender(target.map(({text}) => text).join(''));
				}
				return Reflect.get(target, name, target);
			},
		});
		const watched = known.get(line) ?? {...line, spans};
		known.set(line, watched);
		return watched;
	};
}

/** The visit, with the rows of its lists watched: `onRender` hears the text of each that React renders. */
function watchedVisit({model, show}: Visit, onRender: (text: string) => void): Pick<Visit, 'model' | 'show'> {
	const watch = lineWatch(onRender);
	const watchPane = (pane: Pane): Pane => (pane.kind === 'list' ? {...pane, lines: pane.lines.map(watch)} : pane);
	return {
		model,
		show() {
			const {theme, sheet} = show();
			return {theme, sheet: {...sheet, panes: sheet.panes.map(watchPane)}};
		},
	};
}

/** The texts of the rows that React renders in answer to each of the keys. */
async function rowsRenderedBy(visit: TestVisit, keys: readonly string[]): Promise<string[][]> {
	let rendered: string[] = [];
	const ink = render(<App visit={watchedVisit(visit.visit, text => rendered.push(text))} />);
	const answers: string[][] = [];
	for (const key of keys) {
		const frame = ink.lastFrame();
		rendered = [];
		visit.press(key);
		while (ink.lastFrame() === frame) {
			await setImmediate();
		}
		answers.push(rendered);
	}
	ink.unmount();
	return answers;
}

for (const [columns, rows] of [
	[80, 24],
	[120, 40],
	[60, 20],
] as const) {
	test(`at ${columns}x${rows} moving the selection by one renders two rows of the list, not all`, async () => {
		const visit = new TestVisit(columns, rows, {section: 'publications'});
		const [down = [], again = [], up = []] = await rowsRenderedBy(visit, ['j', 'j', 'k']);
		assert.equal(down.length, 2, down.join('\n'));
		assert.match(down.join('\n'), /^ .*HyperGate.*\n❯ .*ToolACE/);
		assert.equal(again.length, 2, again.join('\n'));
		assert.match(again.join('\n'), /^ .*ToolACE.*\n❯ .*WESE/);
		assert.equal(up.length, 2, up.join('\n'));
		assert.match(up.join('\n'), /^❯ .*ToolACE.*\n {2}.*WESE/);
	});
}

test('opening the box of a query renders no row of the list, as none changes', async () => {
	const visit = new TestVisit(80, 24, {section: 'publications'});
	assert.deepEqual(await rowsRenderedBy(visit, ['/']), [[]]);
});

test('this way of counting sees each row that is rendered: all of them when the list comes', async () => {
	const [rendered = []] = await rowsRenderedBy(new TestVisit(60, 20), ['3']);
	assert.equal(rendered.length, 13, rendered.join('\n'));
});
