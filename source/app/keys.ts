import type {Phrase} from '../language/language.js';
import type {Action, Route, ScreenName} from './route.js';

/** What a key is meant to do: an action on the screens, or something that needs the session or the selected item. */
export type Command =
	| Action
	| {readonly type: 'quit'}
	| {readonly type: 'suspend'}
	/** The other language. */
	| {readonly type: 'language'}
	/** Follows what is selected: an item, a reference, a link, a row of a menu. */
	| {readonly type: 'follow'}
	| {readonly type: 'links'}
	| {readonly type: 'copy'}
	| {readonly type: 'bibtex'; readonly of: 'item' | 'list'};

/** One line of the key table. */
export interface Binding {
	/** Keys as the terminal layer names them. */
	readonly keys: readonly string[];
	/** What the help says of it; another line may tell of several keys. */
	readonly told?: {readonly keys: Phrase; readonly words: Phrase};
	readonly command: Command | ((key: string) => Command);
	/** The screens where it works; everywhere when absent. */
	readonly on?: readonly ScreenName[];
	/** Works in the box where a query is typed, where every other character is text. */
	readonly inBox?: 'too' | 'only';
	/** Said in the footer, shorter; the hint with the highest `rank` gives way first in a narrow window. */
	readonly hint?: {readonly keys: Phrase; readonly words: Phrase; readonly rank: number};
}

const inside = ['list', 'detail', 'search', 'choice', 'note', 'help'] as const;
const sectioned = ['menu', 'list', 'detail'] as const;
const withItem = ['list', 'detail'] as const;
const move = (by: number): Command => ({type: 'move', by});
const page = (by: number): Command => ({type: 'page', by});

/** The one table of keys: the handlers, the footer, the help screen, the man page and the README are made from it. */
export const bindings: readonly Binding[] = [
	{
		keys: ['j'],
		told: {keys: 'down, j', words: 'the next row, link or line'},
		command: move(1),
		hint: {keys: 'j/k', words: 'move', rank: 7},
	},
	{keys: ['k'], told: {keys: 'up, k', words: 'the one before'}, command: move(-1)},
	{keys: ['down', 'ctrl-n'], command: move(1), inBox: 'too'},
	{keys: ['up', 'ctrl-p'], command: move(-1), inBox: 'too'},
	{
		keys: ['enter'],
		told: {keys: 'enter, right, l', words: 'open or follow what is selected'},
		command: {type: 'follow'},
		inBox: 'too',
		hint: {keys: 'enter', words: 'open', rank: 4},
	},
	{keys: ['right', 'l'], command: {type: 'follow'}},
	{
		keys: ['escape'],
		told: {keys: 'esc, left, h', words: 'back to where you were'},
		command: {type: 'back'},
		on: inside,
		inBox: 'too',
		hint: {keys: 'esc', words: 'back', rank: 3},
	},
	{keys: ['left', 'h', 'backspace'], command: {type: 'back'}, on: inside},
	{
		keys: ['/'],
		told: {keys: '/', words: 'search everything; in a list, filter it'},
		command: {type: 'search'},
		hint: {keys: '/', words: 'search', rank: 5},
	},
	{
		keys: ['tab'],
		told: {keys: 'tab', words: 'the next section'},
		command: {type: 'cycle', by: 1},
		on: sectioned,
		hint: {keys: 'tab', words: 'section', rank: 8},
	},
	{keys: ['shift-tab'], told: {keys: 'shift-tab', words: 'the section before'}, command: {type: 'cycle', by: -1}, on: sectioned},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		told: {keys: '1–9', words: 'a section, by its number'},
		command: key => ({type: 'section', index: Number(key) - 1}),
		hint: {keys: '1–9', words: 'go to', rank: 9},
	},
	{
		keys: ['f'],
		told: {keys: 'f', words: 'filter the publications by year, venue, topic, co-author'},
		command: {type: 'choose', kind: 'filter'},
	},
	{
		keys: ['o'],
		told: {keys: 'o', words: 'open a link of the item'},
		command: {type: 'links'},
		on: [...withItem, 'note'],
		hint: {keys: 'o', words: 'link', rank: 6},
	},
	{
		keys: ['y'],
		told: {keys: 'y', words: 'copy: link, e-mail, BibTeX, citation'},
		command: {type: 'copy'},
		on: [...withItem, 'note'],
		hint: {keys: 'y', words: 'copy', rank: 6},
	},
	{keys: ['b'], told: {keys: 'b', words: 'copy the BibTeX of the paper'}, command: {type: 'bibtex', of: 'item'}, on: withItem},
	{keys: ['B'], told: {keys: 'B', words: 'copy the BibTeX of all papers in the list'}, command: {type: 'bibtex', of: 'list'}, on: withItem},
	{keys: ['page-down', 'ctrl-f', 'ctrl-d'], told: {keys: 'page down, space', words: 'a page down'}, command: page(1), inBox: 'too'},
	{keys: [' '], command: page(1)},
	{keys: ['page-up', 'ctrl-b'], told: {keys: 'page up', words: 'a page up'}, command: page(-1), inBox: 'too'},
	{keys: ['g', 'home'], told: {keys: 'g, home', words: 'the first row or line'}, command: {type: 'first'}},
	{keys: ['G', 'end'], told: {keys: 'G, end', words: 'the last row or line'}, command: {type: 'last'}},
	{
		keys: ['tab'],
		told: {keys: 'tab in the box', words: 'from the list to a search over everything'},
		command: {type: 'widen'},
		on: ['list'],
		inBox: 'only',
		hint: {keys: 'tab', words: 'everything', rank: 5},
	},
	{keys: ['backspace'], command: {type: 'erase', what: 'character'}, inBox: 'only'},
	{
		keys: ['ctrl-w', 'alt-backspace'],
		told: {keys: 'ctrl-w in the box', words: 'erase a word'},
		command: {type: 'erase', what: 'word'},
		inBox: 'only',
	},
	{keys: ['ctrl-u'], told: {keys: 'ctrl-u in the box', words: 'erase all'}, command: {type: 'erase', what: 'all'}, inBox: 'only'},
	{keys: ['t'], told: {keys: 't', words: 'the next theme: as the terminal, light, dark, no colours'}, command: {type: 'theme'}},
	{keys: ['L'], told: {keys: 'L', words: '中文 / English'}, command: {type: 'language'}},
	{keys: ['?'], told: {keys: '?', words: 'this help'}, command: {type: 'help'}, hint: {keys: '?', words: 'help', rank: 2}},
	{keys: ['ctrl-z'], told: {keys: 'ctrl-z', words: 'to the shell; fg comes back'}, command: {type: 'suspend'}, inBox: 'too'},
	{keys: ['q'], told: {keys: 'q, ctrl-c', words: 'quit'}, command: {type: 'quit'}, hint: {keys: 'q', words: 'quit', rank: 1}},
	{keys: ['ctrl-c'], command: {type: 'quit'}, inBox: 'too'},
];

/** What the help says of all keys. */
export const toldKeys = bindings.flatMap(({told}) => told ?? []);

/** The bindings that work where the reader is. */
export function bindingsFor(route: Route): Binding[] {
	const isTyping = 'isTyping' in route && route.isTyping;
	return bindings.filter(
		({on, inBox}) => (on === undefined || on.includes(route.screen)) && (isTyping ? inBox !== undefined : inBox !== 'only'),
	);
}

/** What a key means where the reader is; undefined when nothing. In the box, a character is text. */
export function commandFor(key: string, route: Route): Command | undefined {
	const binding = bindingsFor(route).find(({keys}) => keys.includes(key));
	if (binding) {
		return typeof binding.command === 'function' ? binding.command(key) : binding.command;
	}
	const isText = 'isTyping' in route && route.isTyping && [...key].length === 1;
	return isText ? {type: 'write', text: key} : undefined;
}
