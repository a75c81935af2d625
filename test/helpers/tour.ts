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

/** One key as a terminal sends it. */
export function bytesOf(key: string): string {
	return named[key] ?? key;
}

/**
 * The keys that lead through all kinds of screens, in pieces that are pressed at once: the first one, each section, an item
 * of each list with its text to the end, help, filter, links, copies, a query over everything and one over a list, the other
 * order, the codes, and all themes.
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
 * Presses keys, piece by piece, in a terminal and at a visit in this process, and waits until both show the same. So
 * nothing is known of what the screens say, in any language.
 */
export async function walkWith(terminal: TestTerminal, twin: TestVisit, steps: ReadonlyArray<readonly string[]>): Promise<void> {
	await meet(terminal, twin, 'at the beginning');
	for (const [index, keys] of steps.entries()) {
		await twin.press(...keys);
		terminal.type(...keys.map(bytesOf));
		await meet(terminal, twin, `after ${steps.slice(0, index + 1).join(' ')}`);
	}
}

/** Waits until a terminal shows what a visit in this process shows. */
export async function meet(terminal: TestTerminal, twin: TestVisit, when: string): Promise<void> {
	const expected = twin.screen;
	await terminal
		.waitFor(screen => screen === expected)
		.catch(error => {
			throw new Error(`The terminal shows something else ${when}:\n${differences(expected, terminal.screen)}`, {cause: error});
		});
}
