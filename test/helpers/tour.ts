import {differences} from './golden.js';
import {keys, type TestTerminal} from './terminal.js';
import type {TestVisit} from './visit.js';

const named: Readonly<Record<string, string>> = {
	...keys,
	'page-down': keys.pageDown,
	'page-up': keys.pageUp,
	'shift-tab': keys.shiftTab,
	backspace: '\x7F',
	'ctrl-u': '\x15',
};

/** Returns a key as a terminal sends it. */
export function bytesOf(key: string): string {
	return named[key] ?? key;
}

/**
 * Keys that visit all kinds of screens, in groups that are pressed at once: the first screen, each section, an item of each
 * list with its text to the end, help, filter, links, copies, a query over everything and one over a list, the other order,
 * the QR codes, and all themes.
 */
export const wholeTour: ReadonlyArray<readonly string[]> = [
	...['2', '3', '4', '5', '6', '7', '8', '9'].flatMap(section => [[section, 'j'], ['enter'], [' '], ['h']]),
	...[
		['1'],
		[' '],
		['G'],
		['tab'],
		['shift-tab'],
		['0'],
		['j', 'j'],
		['tab'],
		['enter'],
		['s'],
		['G'],
		['s'],
		['enter'],
		[']'],
		['['],
		['H'],
	],
	...[['?'], ['G'], ['h'], ['f'], ['enter'], ['right'], ['a'], ['down', 'enter'], ['escape'], ['h']],
	...[['3'], ['enter'], ['j'], ['Q'], ['h'], ['o'], ['left'], ['y'], ['j'], ['enter'], ['b'], ['b'], ['h'], ['h'], ['B'], ['h']],
	...[
		['/'],
		[...'llm'],
		['tab'],
		['ctrl-u'],
		[...'agents'],
		['enter'],
		['j'],
		['enter'],
		['h'],
		['/'],
		[...'zzzzzz'],
		['ctrl-u'],
		[...'year:'],
		['enter'],
	],
	...[['escape'], ['escape'], ['escape'], ['9', 'G'], ['enter'], ['h', 'k'], ['enter'], ['h', 'k'], ['enter'], ['h']],
	...[
		['3', 'g'],
		['t', 'j'],
		['t', 'j'],
		['t', 'j'],
		['t', 'k'],
	],
];

/**
 * Presses groups of keys in a terminal and in an app in this process, and after each waits until both show the same. So it
 * needs no expected texts, in any language.
 */
export async function walkWith(terminal: TestTerminal, twin: TestVisit, steps: ReadonlyArray<readonly string[]>): Promise<void> {
	await meet(terminal, twin, 'at the beginning');
	for (const [index, keys] of steps.entries()) {
		await twin.press(...keys);
		terminal.type(...keys.map(bytesOf));
		await meet(terminal, twin, `after ${steps.slice(0, index + 1).join(' ')}`);
	}
}

/** Waits until a terminal shows the screen of the app in this process. */
export async function meet(terminal: TestTerminal, twin: TestVisit, when: string): Promise<void> {
	const expected = twin.screen;
	await terminal
		.waitFor(screen => screen === expected)
		.catch(error => {
			throw new Error(`The terminal shows something else ${when}:\n${differences(expected, terminal.screen)}`, {cause: error});
		});
}
