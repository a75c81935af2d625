import {type Key, useInput, usePaste} from 'ink';
import type {Action} from './actions.js';
import {actionFor, actionForText, unknownKey} from './keymap.js';
import type {Route} from './routes.js';

interface KeyReaderProps {
	/** Returns the current route at the time of a key press. */
	readonly route: () => Route;
	/** Receives the action bound to the key. */
	readonly dispatch: (action: Action) => void;
}

/**
 * Dispatches the actions of the keymap; the keys of a menu are left to SelectInput. It precedes the screens in the tree, so
 * that it handles each key before a menu does (effects run in the order of the tree): otherwise a key that opens a section
 * would be handled again in that section.
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

/** Returns the keymap's name for a key as Ink reports it. */
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
