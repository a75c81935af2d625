import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import {memoizeRecent} from '../../source/resume/memoize.js';
import {withoutLooks} from './sequences.js';
import type {TestVisit} from './visit.js';

/** Width of a line in cells, by a library independent of the program's own measure. Memoized, since most lines recur. */
const widthOf = memoizeRecent(stringWidth, 10_000);

/** Asserts what holds for every frame of every screen: it fills the window, and shows how to leave. */
export function assertSound({session, lines, screen, frame}: TestVisit, when = ''): void {
	const {columns, rows} = session.window();
	const isTiny = columns < 20 || rows < 5;
	assert.equal(lines.length, isTiny ? 1 : rows, `as many lines as rows ${when}\n${screen}`);
	for (const line of lines) {
		assert.ok(widthOf(line) <= columns, `${widthOf(line)} of ${columns} columns ${when}: "${line}"\n${screen}`);
	}
	assert.doesNotMatch(withoutLooks(frame).replaceAll('\n', ''), /\p{Cc}/u, 'no control character in a cell');
	if (!isTiny) {
		assert.match(lines.at(-1) ?? '', /(^| )(q|esc) \S/i, `the footer says how to leave ${when}\n${screen}`);
	}
	assert.deepEqual(session.endings, [], when);
}
