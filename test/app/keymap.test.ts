import assert from 'node:assert/strict';
import {test} from 'node:test';
import {actionFor, type Binding, bindings, bindingsFor, hasMenu} from '../../source/app/keymap.js';
import {listTop, listWith, type Route, searchWith, textTop} from '../../source/app/routes.js';
import {msg} from '../../source/i18n/language.js';

const subject = {section: 'publications', item: 'wese'} as const;

/** Every kind of place where keys are pressed. */
const places = {
	'the first screen': {screen: 'home', section: 'about'},
	'a list': listWith('publications', ''),
	'a list of honors': listWith('honors', ''),
	'the box of a list': listWith('publications', 'llm', true),
	'the search': searchWith('llm', true),
	'a kept search': searchWith('llm'),
	'the filters': {screen: 'filter', field: 'year', filters: '', query: '', isTyping: true, ...listTop},
	'a detail': {screen: 'detail', ...subject, ...textTop},
	'a page': {screen: 'detail', section: 'about', item: 'about', ...textTop},
	'a dialog': {screen: 'choice', kind: 'links', subject, query: '', isTyping: true, ...listTop},
	'a note': {screen: 'note', what: 'BibTeX', title: msg('The address'), text: 'text', ...textTop},
	'the help': {screen: 'help', page: 'keys', ...textTop},
} as const satisfies Record<string, Route>;

for (const [name, route] of Object.entries(places)) {
	test(`in ${name}, no key means two things`, () => {
		// What is said for typing alone stands before what is said for it too.
		const bound = bindingsFor(route);
		const isOnly = ({whileTyping}: (typeof bound)[number]) => whileTyping === 'only';
		const keys = ('isTyping' in route && route.isTyping ? bound.filter(isOnly) : bound).flatMap(binding => binding.keys);
		assert.deepEqual(
			keys.filter((key, index) => keys.indexOf(key) !== index),
			[],
		);
	});

	test(`in ${name}, one can move, quit, and see how`, () => {
		// Where there is a menu, SelectInput reads what moves in it.
		const isBox = route.screen !== 'filter' && 'isTyping' in route && route.isTyping;
		assert.deepEqual(actionFor('down', route), hasMenu(route) ? undefined : isBox ? {type: 'keep'} : {type: 'move', by: 1});
		assert.deepEqual(actionFor('ctrl-n', route), {type: 'move', by: 1});
		assert.deepEqual(actionFor('up', route), hasMenu(route) ? undefined : {type: 'move', by: -1});
		assert.deepEqual(actionFor('ctrl-c', route), {type: 'quit'});
		assert.ok(
			bindingsFor(route).some(({hint}) => hint),
			'the footer has something to say',
		);
	});

	test(`in ${name}, a key that nothing is bound to means nothing`, () => {
		for (const key of ['ctrl-y', 'alt-x', 'insert', 'shift-up', '', 'ctrl-']) {
			assert.equal(actionFor(key, route), undefined, key);
		}
	});
}

test('in a box, every character is text, and nothing is lost by typing q or a digit', () => {
	for (const route of [places['the box of a list'], places['the search']]) {
		for (const key of ['q', '1', '0', 'j', ' ', '?', '/', ']', 's', 'H', 'é', '黄', '🔥']) {
			assert.deepEqual(actionFor(key, route), {type: 'write', text: key});
		}
	}
});

test('the keys that are new are there, where they mean something', () => {
	assert.deepEqual(actionFor('0', places['a list']), {type: 'home'});
	assert.deepEqual(actionFor('H', places['the help']), {type: 'home'});
	assert.equal(actionFor('0', places['the first screen']), undefined);
	assert.deepEqual(actionFor(']', places['a detail']), {type: 'sibling', by: 1});
	assert.deepEqual(actionFor('[', places['a detail']), {type: 'sibling', by: -1});
	assert.equal(actionFor(']', places['a page']), undefined);
	assert.deepEqual(actionFor('s', places['a list']), {type: 'order'});
	assert.equal(actionFor('s', places['a list of honors']), undefined);
	assert.deepEqual(actionFor('ctrl-u', places['a list']), {type: 'page', by: -1});
	assert.deepEqual(actionFor('ctrl-d', places['a list']), {type: 'page', by: 1});
	assert.deepEqual(actionFor('ctrl-u', places['the search']), {type: 'erase', what: 'all'});
});

test('every key is told of, in words: a row of the table without words does what one with words does', () => {
	for (const {keys, help, action} of bindings) {
		if (help === undefined) {
			const others = bindings.filter(other => other.help && JSON.stringify(other.action) === JSON.stringify(action));
			const isTheOtherWay = (other: Binding['action']) =>
				typeof action === 'object' && typeof other === 'object' && other.type === action.type;
			const isCounterpart = bindings.some(other => other.help && isTheOtherWay(other.action));
			assert.ok(others.length > 0 || isCounterpart, keys.join());
		} else {
			assert.ok(help.words.length < 60, help.words);
		}
	}
});

test('the keys that a person looks for first are there', () => {
	const all = new Set(bindings.flatMap(({keys}) => keys));
	const named = ['up', 'down', 'left', 'right', 'enter', 'escape', 'tab', 'shift-tab', 'page-up', 'page-down', 'ctrl-c', 'ctrl-z'];
	for (const key of [...named, ...'hjklgG ?q/', ...'0123456789']) {
		assert.ok(all.has(key), key);
	}
});

test('the hints of the footer have an order in which they give way, help and quit last', () => {
	for (const route of Object.values(places)) {
		const hints = bindingsFor(route).flatMap(({hint}) => hint ?? []);
		const lasting = hints.toSorted((a, b) => a.rank - b.rank).slice(0, 2);
		if (hints.some(({keys}) => keys === 'q')) {
			assert.deepEqual(
				lasting.map(({keys}) => keys),
				['q', '?'],
			);
		}
	}
});
