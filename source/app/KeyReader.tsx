import type {Action} from './state/actions.js';
import type {Route} from './state/routes.js';
import {useKeymap} from './use-keymap.js';

interface KeyReaderProps {
	readonly route: () => Route;
	readonly dispatch: (action: Action) => void;
}

/**
 * Reads the keys of the key table. It stands before the screens in the tree, so that it reads each key before a menu does
 * (effects run in the order of the tree): a key that opens a section would else be read again in that section.
 */
export function KeyReader({route, dispatch}: KeyReaderProps) {
	useKeymap(route, dispatch);
	return null;
}
