import {type Key, useInput, usePaste} from 'ink';
import {actionFor, actionForText, unknownKey} from './keymap.js';
import type {Action} from './state/actions.js';
import type {Route} from './state/routes.js';

/**
 * Reads the keys of the key table. What it leaves to a menu, SelectInput reads.
 *
 * @param route the route on the screen when a key comes
 * @param dispatch takes what the key means there
 */
export function useKeymap(route: () => Route, dispatch: (action: Action) => void): void {
	useInput((input, key) => {
		const name = keyName(input, key);
		const action = actionFor(name, route()) ?? unknownKey(name, route());
		if (action) {
			dispatch(action);
		}
	});
	usePaste(text => {
		const action = actionForText(text, route());
		if (action) {
			dispatch(action);
		}
	});
}

/** The name that the key table has for what Ink has read. */
function keyName(input: string, key: Key): string {
	const name = specialName(key) ?? input;
	if (key.tab && key.shift) {
		return 'shift-tab';
	}
	return `${key.ctrl ? 'ctrl-' : key.meta ? 'alt-' : ''}${name}`;
}

function specialName(key: Key): string | undefined {
	const names = {
		up: key.upArrow,
		down: key.downArrow,
		left: key.leftArrow,
		right: key.rightArrow,
		'page-up': key.pageUp,
		'page-down': key.pageDown,
		home: key.home,
		end: key.end,
		enter: key.return,
		escape: key.escape,
		tab: key.tab,
		backspace: key.backspace,
		delete: key.delete,
	};
	return Object.entries(names).find(([, isPressed]) => isPressed)?.[0];
}
