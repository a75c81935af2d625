import {msg, type Phrase} from '../i18n/language.js';
import {sectionById} from '../resume/sections/index.js';
import type {Action} from './actions.js';
import type {Route, ScreenName} from './routes.js';

/** Footer hint for a key; in a narrow window the hint with the highest `rank` is dropped first. */
export interface Hint {
	readonly keys: Phrase;
	/** The keys for terminals without arrow glyphs of one cell. */
	readonly plainKeys?: Phrase;
	readonly words: Phrase;
	readonly rank: number;
	/** Whether the hint is shown at a route; shown wherever the key works when absent. */
	readonly isFor?: (route: Route) => boolean;
}

/** Groups of keys in the help, with their headings. */
export const keyGroups = {move: 'Move', find: 'Find', type: 'While typing', take: 'Take away', view: 'View'} as const;

/** A line of the key help: keys as displayed, and what they do. */
export interface KeyHelp {
	readonly group: keyof typeof keyGroups;
	readonly keys: Phrase;
	readonly words: Phrase;
}

/** A key binding. */
export interface Binding {
	/** Key names of the terminal layer. */
	readonly keys: readonly string[];
	/** Its line in the key help; one line may cover several bindings. */
	readonly help?: KeyHelp;
	readonly action: Action | ((key: string) => Action);
	/** The screens where it works; all when absent. */
	readonly on?: readonly ScreenName[];
	/** Whether it works at a route, such as only in the list of publications; always when absent. */
	readonly isFor?: (route: Route) => boolean;
	/** Whether it works also or only while a query is typed, when every other character is text; never then when absent. */
	readonly whileTyping?: 'too' | 'only';
	readonly hint?: Hint;
}

const inside = ['list', 'detail', 'search', 'choice', 'filter', 'note', 'code', 'help'] as const;
const withItem = ['list', 'search', 'detail'] as const;
const move = (by: number): Action => ({type: 'move', by});
const page = (by: number): Action => ({type: 'page', by});
const isHome = ({screen}: Route) => screen === 'home';
const isInPublications = (route: Route) => 'section' in route && route.section === 'publications';
const mayHavePublications = (route: Route) => route.screen === 'search' || isInPublications(route);
const hasSiblings = (route: Route) => 'section' in route && !sectionById(route.section).isPage;

/** The keymap: the app, the footer, the help screen, the man page and the README are generated from it. */
export const bindings: readonly Binding[] = [
	{
		keys: ['j'],
		help: {group: 'move', keys: 'up, down, k, j', words: 'move up and down'},
		action: move(1),
		hint: {keys: '↑↓', plainKeys: 'j/k', words: 'move', rank: 7, isFor: ({screen}) => screen !== 'code'},
	},
	{keys: ['k'], action: move(-1)},
	{
		keys: ['enter', 'down'],
		help: {group: 'type', keys: 'enter, down', words: 'keep it, move on'},
		action: {type: 'keep'},
		on: ['list', 'search'],
		whileTyping: 'only',
		hint: {keys: '↵', plainKeys: 'enter', words: 'keep', rank: 4},
	},
	{keys: ['down', 'ctrl-n'], action: move(1), whileTyping: 'too'},
	{keys: ['up', 'ctrl-p'], action: move(-1), whileTyping: 'too'},
	{
		keys: ['enter'],
		help: {group: 'move', keys: 'enter, right, l', words: 'open or follow'},
		action: {type: 'follow'},
		hint: {keys: '↵', plainKeys: 'enter', words: 'open', rank: 4},
	},
	{
		keys: ['enter'],
		action: {type: 'follow'},
		on: ['choice', 'filter'],
		whileTyping: 'only',
		hint: {keys: '↵', plainKeys: 'enter', words: 'choose', rank: 4},
	},
	{
		keys: ['right', 'tab'],
		help: {group: 'type', keys: 'left, right', words: 'another filter'},
		action: {type: 'across', by: 1},
		on: ['filter'],
		whileTyping: 'only',
		hint: {keys: '←→', plainKeys: 'tab', words: 'field', rank: 5},
	},
	{keys: ['left', 'shift-tab'], action: {type: 'across', by: -1}, on: ['filter'], whileTyping: 'only'},
	{keys: ['right'], action: {type: 'follow'}, on: ['choice'], whileTyping: 'only'},
	{keys: ['left'], action: {type: 'back'}, on: ['choice'], whileTyping: 'only'},
	{keys: ['right'], action: {type: 'across', by: 1}, on: ['home']},
	{keys: ['left'], action: {type: 'across', by: -1}, on: ['home']},
	{keys: ['l'], action: {type: 'follow'}},
	{keys: ['right'], action: {type: 'follow'}, on: inside},
	{
		keys: ['escape'],
		help: {group: 'move', keys: 'esc, left, h', words: 'back'},
		action: {type: 'back'},
		on: inside,
		whileTyping: 'too',
		hint: {keys: 'esc', words: 'back', rank: 3},
	},
	{keys: ['left', 'h', 'backspace'], action: {type: 'back'}, on: inside},
	{keys: ['0', 'H'], help: {group: 'move', keys: '0, H', words: 'the first screen'}, action: {type: 'home'}, on: inside},
	{
		keys: [']'],
		help: {group: 'move', keys: '], [', words: 'next, prev item'},
		action: {type: 'sibling', by: 1},
		on: ['detail'],
		isFor: hasSiblings,
		hint: {keys: '[ ]', words: 'next', rank: 8},
	},
	{keys: ['['], action: {type: 'sibling', by: -1}, on: ['detail'], isFor: hasSiblings},
	{
		keys: ['/'],
		help: {group: 'find', keys: '/', words: 'search; in a list, filter it'},
		action: {type: 'search'},
		hint: {keys: '/', words: 'search', rank: 5},
	},
	{
		keys: ['f'],
		help: {group: 'find', keys: 'f', words: 'papers by year, venue, topic …'},
		action: {type: 'filters'},
		on: ['home', 'list', 'detail'],
		hint: {keys: 'f', words: 'filter', rank: 7, isFor: route => route.screen === 'list' && isInPublications(route)},
	},
	{
		keys: ['s'],
		help: {group: 'find', keys: 's', words: 'newest first, or as listed'},
		action: {type: 'order'},
		on: ['list'],
		isFor: isInPublications,
		hint: {keys: 's', words: 'order', rank: 10},
	},
	{
		keys: ['tab'],
		help: {group: 'move', keys: 'tab, shift-tab', words: 'switch section'},
		action: {type: 'cycle', by: 1},
		on: ['home', 'list', 'detail'],
		hint: {keys: 'tab', words: 'section', rank: 12},
	},
	{
		keys: ['shift-tab'],
		action: {type: 'cycle', by: -1},
		on: ['home', 'list', 'detail'],
	},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		help: {group: 'move', keys: '1–9', words: 'a section'},
		action: key => ({type: 'section', index: Number(key) - 1}),
		hint: {keys: '1–9', words: 'go to', rank: 11},
	},
	{
		keys: ['o'],
		help: {group: 'take', keys: 'o', words: 'open a link of the item'},
		action: {type: 'links'},
		on: ['home', ...withItem, 'note'],
		hint: {keys: 'o', words: 'link', rank: 6},
	},
	{
		keys: ['Q'],
		help: {group: 'take', keys: 'Q', words: 'a QR code of the address'},
		action: {type: 'code'},
		on: ['home', ...withItem, 'note'],
	},
	{
		keys: ['y'],
		help: {group: 'take', keys: 'y', words: 'copy link, e-mail, BibTeX …'},
		action: {type: 'copy'},
		on: ['home', ...withItem, 'note', 'code'],
		hint: {keys: 'y', words: 'copy', rank: 6},
	},
	{
		keys: ['b'],
		help: {group: 'take', keys: 'b', words: 'copy the BibTeX of the paper'},
		action: {type: 'bibtex', of: 'item'},
		on: withItem,
		isFor: mayHavePublications,
		hint: {keys: 'b', words: 'BibTeX', rank: 8},
	},
	{
		keys: ['B'],
		help: {group: 'take', keys: 'B', words: 'copy the BibTeX of the list'},
		action: {type: 'bibtex', of: 'list'},
		on: withItem,
		isFor: mayHavePublications,
	},
	{
		keys: ['page-down', 'ctrl-f', 'ctrl-d'],
		help: {group: 'move', keys: 'space, ctrl-d', words: 'a page down'},
		action: page(1),
		whileTyping: 'too',
	},
	{keys: [' '], action: page(1)},
	{
		keys: ['page-up', 'ctrl-b'],
		help: {group: 'move', keys: 'ctrl-u, ctrl-b', words: 'a page up'},
		action: page(-1),
		whileTyping: 'too',
	},
	{keys: ['ctrl-u'], action: page(-1)},
	{keys: ['home'], help: {group: 'move', keys: 'g, home', words: 'to the top'}, action: {type: 'first'}, whileTyping: 'too'},
	{keys: ['end'], help: {group: 'move', keys: 'G, end', words: 'to the end'}, action: {type: 'last'}, whileTyping: 'too'},
	{keys: ['g'], action: {type: 'first'}},
	{keys: ['G'], action: {type: 'last'}},
	{
		keys: ['tab'],
		help: {group: 'type', keys: 'tab', words: 'search everything'},
		action: {type: 'widen'},
		on: ['list'],
		whileTyping: 'only',
		hint: {keys: 'tab', words: 'everything', rank: 5},
	},
	{keys: ['backspace'], action: {type: 'erase', what: 'character'}, whileTyping: 'only'},
	{
		keys: ['ctrl-w', 'alt-backspace'],
		help: {group: 'type', keys: 'ctrl-w, ctrl-u', words: 'erase word, all'},
		action: {type: 'erase', what: 'word'},
		whileTyping: 'only',
	},
	{
		keys: ['ctrl-u'],
		action: {type: 'erase', what: 'all'},
		whileTyping: 'only',
	},
	{
		keys: ['t'],
		help: {group: 'view', keys: 't', words: 'the next theme'},
		action: {type: 'theme'},
		hint: {keys: 't', words: 'theme', rank: 9, isFor: isHome},
	},
	{
		keys: ['L'],
		help: {group: 'view', keys: 'L', words: '中文 / English'},
		action: {type: 'language'},
		hint: {keys: 'L', words: '中文', rank: 8, isFor: isHome},
	},
	{
		keys: ['?'],
		help: {group: 'view', keys: '?', words: 'this help'},
		action: {type: 'help', page: 'keys'},
		hint: {keys: '?', words: 'help', rank: 2},
	},
	{
		keys: ['ctrl-z'],
		help: {group: 'view', keys: 'ctrl-z', words: 'suspend; fg resumes'},
		action: {type: 'suspend'},
		whileTyping: 'too',
	},
	{keys: ['q'], help: {group: 'view', keys: 'q, ctrl-c', words: 'quit'}, action: {type: 'quit'}, hint: {keys: 'q', words: 'quit', rank: 1}},
	{keys: ['ctrl-c'], action: {type: 'quit'}, whileTyping: 'too'},
];

/** The key help, in the order of the groups. */
export const keyHelp: readonly KeyHelp[] = Object.keys(keyGroups).flatMap(group =>
	bindings.flatMap(({help}) => (help?.group === group ? help : [])),
);

/** Keys that SelectInput handles itself on a screen with a menu. */
const menuKeys: ReadonlySet<string> = new Set(['up', 'down', 'j', 'k', 'enter', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

/** Whether the screen of a route has a menu that handles the movement keys, Enter and the digits. */
export function hasMenu({screen}: Route): boolean {
	return screen === 'home' || screen === 'choice' || screen === 'filter';
}

/** Returns the bindings that work at a route. */
export function bindingsFor(route: Route): Binding[] {
	const isTyping = 'isTyping' in route && route.isTyping;
	return bindings.filter(
		({on, isFor, whileTyping}) =>
			(on === undefined || on.includes(route.screen)) &&
			(isFor === undefined || isFor(route)) &&
			(isTyping ? whileTyping !== undefined : whileTyping !== 'only'),
	);
}

/**
 * Returns the action of a key at a route; undefined when it has none. While a query is typed, a character is text.
 *
 * @param isMenuActive whether the menu of that route is mounted and handles its own keys, which then have no action here
 */
export function actionFor(key: string, route: Route, isMenuActive = hasMenu(route)): Action | undefined {
	if (isMenuActive && menuKeys.has(key)) {
		return undefined;
	}
	const binding = bindingsFor(route).find(({keys}) => keys.includes(key));
	if (binding) {
		return typeof binding.action === 'function' ? binding.action(key) : binding.action;
	}
	return isText(key, route) ? actionForText(key, route) : undefined;
}

/** Returns the notice for a printable key without an action at a route; undefined on a screen with a menu, and for named keys. */
export function unknownKey(key: string, route: Route): Action | undefined {
	return hasMenu(route) || [...key].length !== 1 ? undefined : {type: 'notice', text: msg('{key} does nothing here; ? helps', {key})};
}

/** Whether a key is a character to type at a route. In a choice dialog the menu keeps j, k and the digits until something is typed. */
export function isText(key: string, route: Route): boolean {
	const isOfMenu = route.screen === 'choice' && route.query.trim() === '' && menuKeys.has(key);
	return [...key].length === 1 && !/\p{Cc}/u.test(key) && !isOfMenu && actionForText(key, route) !== undefined;
}

/** Returns the action of typed or pasted text; undefined unless a query is being typed. */
export function actionForText(text: string, route: Route): Action | undefined {
	return 'isTyping' in route && route.isTyping ? {type: 'write', text} : undefined;
}
