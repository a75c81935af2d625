import {type Key, useInput, usePaste} from 'ink';
import {actionFor, actionForText, unknownKey} from './keymap.js';
import type {Action} from './state/actions.js';
import type {Route} from './state/routes.js';

interface KeyReaderProps {
	/** The route on the screen when a key comes. */
	readonly route: () => Route;
	/** Takes what the key means there. */
	readonly dispatch: (action: Action) => void;
}

/**
 * Reads the keys of the key table; what that leaves to a menu, SelectInput reads. It stands before the screens in the tree,
 * so that it reads each key before a menu does (effects run in the order of the tree): a key that opens a section would else
 * be read again in that section.
 */
export function KeyReader({route, dispatch}: KeyReaderProps) {
	const perform = (action: Action | undefined) => action && dispatch(action);
	useInput((input, key) => {
		const name = keyName(input, key);
		perform(actionFor(name, route()) ?? unknownKey(name, route()));
	});
	usePaste(text => {
		perform(actionForText(text, route()));
	});
	return null;
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
