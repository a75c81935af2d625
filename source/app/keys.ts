import type {Action, ScreenName} from './route.js';

/** What a key does: something to the screens, or an end or a pause of the visit. */
export type Command = Action | {readonly type: 'quit'} | {readonly type: 'suspend'};

/** One line of the key table. */
export interface Binding {
	/** Keys as the terminal layer names them. */
	readonly keys: readonly string[];
	/** How the keys are written for a reader. */
	readonly shown: string;
	readonly words: string;
	readonly command: Command | ((key: string) => Command);
	/** The screens where it works; everywhere when absent. */
	readonly on?: readonly ScreenName[];
	/** Said in the footer, shorter; the hint with the highest `rank` gives way first in a narrow window. */
	readonly hint?: {readonly keys: string; readonly words: string; readonly rank: number};
}

const move = (by: number): Command => ({type: 'move', by});
const page = (by: number): Command => ({type: 'page', by});

/** The one table of keys: the handlers, the footer, the help screen and the README are made from it. */
export const bindings: readonly Binding[] = [
	{
		keys: ['down', 'j', 'ctrl-n'],
		shown: 'down, j',
		words: 'the next row or line',
		command: move(1),
		hint: {keys: 'j/k', words: 'move', rank: 5},
	},
	{keys: ['up', 'k', 'ctrl-p'], shown: 'up, k', words: 'the row or line before', command: move(-1)},
	{
		keys: ['enter', 'right', 'l'],
		shown: 'enter, right, l',
		words: 'open what is selected',
		command: {type: 'open'},
		on: ['menu', 'list'],
		hint: {keys: 'enter', words: 'open', rank: 4},
	},
	{
		keys: ['escape', 'left', 'h', 'backspace'],
		shown: 'esc, left, h',
		words: 'go back to where you were',
		command: {type: 'back'},
		on: ['list', 'detail', 'help'],
		hint: {keys: 'esc', words: 'back', rank: 3},
	},
	{
		keys: ['tab'],
		shown: 'tab',
		words: 'the next section',
		command: {type: 'cycle', by: 1},
		on: ['menu', 'list', 'detail'],
		hint: {keys: 'tab', words: 'section', rank: 6},
	},
	{keys: ['shift-tab'], shown: 'shift-tab', words: 'the section before', command: {type: 'cycle', by: -1}, on: ['menu', 'list', 'detail']},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		shown: '1–9',
		words: 'go to a section by its number',
		command: key => ({type: 'section', index: Number(key) - 1}),
		hint: {keys: '1–9', words: 'go to', rank: 7},
	},
	{keys: ['page-down', ' ', 'ctrl-f', 'ctrl-d'], shown: 'page down, space', words: 'a page down', command: page(1)},
	{keys: ['page-up', 'b', 'ctrl-b', 'ctrl-u'], shown: 'page up, b', words: 'a page up', command: page(-1)},
	{keys: ['g', 'home'], shown: 'g, home', words: 'the first row or line', command: {type: 'first'}},
	{keys: ['G', 'end'], shown: 'G, end', words: 'the last row or line', command: {type: 'last'}},
	{keys: ['?'], shown: '?', words: 'this help', command: {type: 'help'}, hint: {keys: '?', words: 'help', rank: 2}},
	{keys: ['ctrl-z'], shown: 'ctrl-z', words: 'back to the shell; fg returns', command: {type: 'suspend'}},
	{keys: ['q', 'ctrl-c'], shown: 'q, ctrl-c', words: 'quit', command: {type: 'quit'}, hint: {keys: 'q', words: 'quit', rank: 1}},
];

/** The bindings that work on a screen. */
export function bindingsOn(screen: ScreenName): Binding[] {
	return bindings.filter(({on}) => on === undefined || on.includes(screen));
}

/** What a key means on a screen; undefined when nothing. */
export function commandFor(key: string, screen: ScreenName): Command | undefined {
	const binding = bindingsOn(screen).find(({keys}) => keys.includes(key));
	return typeof binding?.command === 'function' ? binding.command(key) : binding?.command;
}
