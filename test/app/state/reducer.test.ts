import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StateAction} from '../../../source/app/actions.js';
import {current} from '../../../source/app/state/history.js';
import {createModel, type Model} from '../../../source/app/state/model.js';
import {reduce} from '../../../source/app/state/reducer.js';
import type {Start, State} from '../../../source/app/state/state.js';
import {msg} from '../../../source/i18n/language.js';
import {ownResume} from '../../../source/resume/own.js';

const window = {columns: 80, rows: 24};

/** A state without a terminal, and what actions make of it. */
function stateOf(start: Start = {}): {readonly state: State; readonly after: (...actions: readonly StateAction[]) => State} {
	const {content, state}: Model = createModel(ownResume, window, start);
	return {state: state(), after: (...actions) => actions.reduce((before, action) => reduce(before, action, content), state())};
}

test('an action that changes nothing gives the same state, so that nothing is rendered', () => {
	const home = stateOf();
	for (const action of [
		{type: 'first'},
		{type: 'move', by: -1},
		{type: 'back'},
		{type: 'order'},
		{type: 'sibling', by: 1},
		{type: 'widen'},
		{type: 'write', text: 'x'},
		{type: 'section', index: 20},
		{type: 'highlightSection', section: 'about'},
		{type: 'resize', window},
	] as const satisfies readonly StateAction[]) {
		assert.equal(home.after(action), home.state, action.type);
	}
	const list = stateOf({section: 'publications'});
	for (const action of [
		{type: 'move', by: -1},
		{type: 'page', by: -1},
		{type: 'highlight', index: 0},
		{type: 'across', by: 1},
		{type: 'highlightSection', section: 'news'},
		{type: 'resize', window},
	] as const satisfies readonly StateAction[]) {
		assert.equal(list.after(action), list.state, action.type);
	}
	assert.equal(stateOf({background: 'dark'}).after({type: 'background', background: 'dark'}).background, 'dark');
});

test('the same actions give equal states, and change none that was there', () => {
	const {state, after} = stateOf();
	const before = structuredClone(state);
	const actions = [{type: 'section', index: 2}, {type: 'move', by: 3}, {type: 'open'}] as const;
	assert.deepEqual(after(...actions), after(...actions));
	assert.deepEqual(state, before);
});

test('a selection beyond the list is brought back to its end', () => {
	const {after} = stateOf({section: 'publications'});
	assert.deepEqual(
		[after({type: 'highlight', index: 99}), after({type: 'move', by: 1000}), after({type: 'move', by: -1000})].map(({history}) => {
			const route = current(history);
			return 'selected' in route ? route.selected : undefined;
		}),
		[12, 12, 0],
	);
});

test('what is said in the footer goes with the next action, unless it lasts', () => {
	const {after} = stateOf();
	assert.equal(after({type: 'notice', text: 'said'}).notice?.text, 'said');
	assert.equal(after({type: 'notice', text: 'said'}, {type: 'move', by: 1}).notice, undefined);
	assert.equal(after({type: 'notice', text: 'said'}, {type: 'theme'}).notice, undefined);
	const {content, state} = createModel(ownResume, window);
	const lasting: State = {...state(), notice: {text: 'said', isLasting: true}};
	assert.equal(reduce(lasting, {type: 'move', by: 1}, content).notice?.text, 'said');
});

test('home leads to the entry of the menu that the way began at', () => {
	const {after} = stateOf();
	const {history} = after({type: 'section', index: 4}, {type: 'open'}, {type: 'help', page: 'keys'}, {type: 'home'});
	assert.deepEqual(history, [{screen: 'home', section: 'honors'}]);
});

test('a dialog closes when something was chosen in it: going back leads to the screen below', () => {
	const {after} = stateOf({section: 'publications'});
	const note = {type: 'note', what: 'BibTeX', title: msg('The address'), text: 'text'} as const;
	const {history} = after({type: 'choose', kind: 'copy'}, note);
	assert.deepEqual(
		history.map(({screen}) => screen),
		['home', 'list', 'note'],
	);
});

test('going back from a detail finds the list as it was left, in its order too', () => {
	const {after} = stateOf({section: 'publications'});
	const state = after({type: 'order'}, {type: 'move', by: 5}, {type: 'section', index: 3}, {type: 'section', index: 2});
	const route = current(state.history);
	assert.ok(route.screen === 'list');
	assert.deepEqual([route.order, route.selected], ['own', 5]);
});

test('the other order keeps the item that is selected', () => {
	const {content, state} = createModel(ownResume, window, {section: 'publications'});
	const selectedIn = (from: State) => {
		const route = current(from.history);
		assert.ok(route.screen === 'list');
		return content.entries('', 'publications', route.order)[route.selected]?.subject?.item;
	};
	for (let index = 0; index < 13; index += 1) {
		const chosen = reduce(state(), {type: 'highlight', index}, content);
		assert.equal(selectedIn(reduce(chosen, {type: 'order'}, content)), selectedIn(chosen));
	}
});
