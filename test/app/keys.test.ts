import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bindings, bindingsFor, commandFor} from '../../source/app/keys.js';
import type {Route} from '../../source/app/route.js';
import {saying} from '../../source/language/language.js';

const position = {selected: 0, top: 0, scroll: 0, stop: -1};
const subject = {section: 'publications', item: 'wese'} as const;

/** Every kind of place where keys are pressed. */
const places: Record<string, Route> = {
	'the menu': {screen: 'menu', section: 'about'},
	'a list': {screen: 'list', section: 'publications', query: '', isTyping: false, ...position},
	'the box of a list': {screen: 'list', section: 'publications', query: 'llm', isTyping: true, ...position},
	'the search': {screen: 'search', query: 'llm', isTyping: true, ...position},
	'a detail': {screen: 'detail', ...subject, ...position},
	'a choice': {screen: 'choice', kind: 'links', subject, query: '', ...position},
	'a note': {screen: 'note', what: 'BibTeX', title: saying('The address'), text: 'text', ...position},
	'the help': {screen: 'help', ...position},
};

for (const [name, route] of Object.entries(places)) {
	test(`in ${name}, no key means two things`, () => {
		const keys = bindingsFor(route).flatMap(binding => binding.keys);
		assert.deepEqual(
			keys.filter((key, index) => keys.indexOf(key) !== index),
			[],
		);
	});

	test(`in ${name}, one can move, quit, and see how`, () => {
		assert.deepEqual(commandFor('down', route), {type: 'move', by: 1});
		assert.deepEqual(commandFor('up', route), {type: 'move', by: -1});
		assert.deepEqual(commandFor('ctrl-c', route), {type: 'quit'});
		assert.ok(
			bindingsFor(route).some(({hint}) => hint),
			'the footer has something to say',
		);
	});

	test(`in ${name}, a key that nothing is bound to means nothing`, () => {
		for (const key of ['ctrl-y', 'alt-x', 'insert', 'shift-up']) {
			assert.equal(commandFor(key, route), undefined, key);
		}
	});
}

test('in a box, every character is text, and nothing is lost by typing q or a digit', () => {
	for (const name of ['the box of a list', 'the search']) {
		for (const key of ['q', '1', 'j', ' ', '?', '/', 'é', '黄']) {
			const route = places[name];
			assert.ok(route);
			assert.deepEqual(commandFor(key, route), {type: 'write', text: key});
		}
	}
});

test('every key is told of, in words: a row of the table without words does what one with words does', () => {
	for (const {keys, told, command} of bindings) {
		if (told === undefined) {
			const others = bindings.filter(other => other.told && JSON.stringify(other.command) === JSON.stringify(command));
			assert.ok(others.length > 0 || keys.includes('backspace'), keys.join());
		} else {
			assert.ok(told.words.length < 60, told.words);
		}
	}
});

test('the keys that a person looks for first are there', () => {
	const all = new Set(bindings.flatMap(({keys}) => keys));
	const expected = [
		'up',
		'down',
		'left',
		'right',
		'h',
		'j',
		'k',
		'l',
		'enter',
		'escape',
		'tab',
		'shift-tab',
		'g',
		'G',
		'page-up',
		'page-down',
	];
	for (const key of [...expected, ' ', '?', 'q', 'ctrl-c', 'ctrl-z', '/', ...'123456789']) {
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
