import {english, loadLanguage} from '../language/language.js';
import {localized} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import type {Window} from '../terminal/window.js';
import {type Capabilities, type Content, createContent, type SearchEngine} from './content.js';
import {helpBlocks} from './help.js';
import {renewed} from './renew.js';
import type {Action} from './route.js';
import {initialState, type Notice, reduce, type Start, type State} from './state.js';

/** The state of one reader's visit, and the way to change it. */
export interface Model {
	readonly content: Content;
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** Shows another state of the résumé. */
	readonly renew: (resume: Resume, notice: Notice | undefined) => void;
	/** Says everything in the other language, as soon as its words are loaded. */
	readonly changeLanguage: () => Promise<void>;
	/** From now on queries find something. */
	readonly provideSearch: (engine: SearchEngine) => void;
	/** Calls the listener after each change; returns the function that ends that. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** A visit that begins at the menu, or where `start` says. It lives outside React, so that no key waits for a frame. */
export function createModel(resume: Resume, window: Window, start: Start = {}, capabilities: Capabilities = {}): Model {
	let original = resume;
	// Chinese cannot be written in ASCII.
	let {language = english} = capabilities.isAscii ? {} : start;
	let wanted = language.id;
	const contentNow = () => {
		const shown = localized(original, language);
		return createContent(shown, helpBlocks(shown), capabilities);
	};
	let content = contentNow();
	let search: SearchEngine | undefined;
	const listeners = new Set<() => void>();
	let state = initialState(window, content, start);
	const become = (next: State) => {
		state = next;
		for (const listener of listeners) {
			listener();
		}
	};
	const makeAnew = (notice: Notice | undefined) => {
		content = contentNow();
		if (search) {
			content.provideSearch(search);
		}
		become(renewed(state, notice, content));
	};
	return {
		get content() {
			return content;
		},
		state: () => state,
		dispatch(action) {
			const next = reduce(state, action, content);
			if (!isSame(state, next)) {
				become(next);
			}
		},
		renew(changed, notice) {
			original = changed;
			makeAnew(notice);
		},
		async changeLanguage() {
			wanted = wanted === 'en' && !capabilities.isAscii ? 'zh' : 'en';
			const loaded = await loadLanguage(wanted);
			// Whoever has pressed the key again meanwhile wants something else now.
			if (loaded.id === wanted && loaded.id !== language.id) {
				language = loaded;
				makeAnew(state.notice);
			}
		},
		provideSearch(engine) {
			search = engine;
			content.provideSearch(engine);
			become({...state});
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** Whether two states show the same: a key that changes nothing draws nothing. */
function isSame(a: State, b: State): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
