import {english, loadLanguage} from '../../i18n/language.js';
import {localized} from '../../resume/localized.js';
import {memoize} from '../../resume/memoize.js';
import type {Resume} from '../../resume/types.js';
import type {Window} from '../../terminal/window.js';
import {type Content, createContent, type SearchEngine} from '../content/content.js';
import type {StateAction} from './actions.js';
import {initialState} from './initial-state.js';
import {reduce} from './reducer.js';
import {renewed} from './renew.js';
import type {Notice, Start, State} from './state.js';

/** What a reader sees of the model: the state, and the content that it is about. */
export interface Snapshot {
	readonly state: State;
	readonly content: Content;
}

/** The state of one reader's visit, and the way to change it. It lives outside React, so that no key waits for a frame. */
export interface Model {
	readonly content: Content;
	readonly state: () => State;
	/** The same object until something changes. */
	readonly snapshot: () => Snapshot;
	readonly dispatch: (action: StateAction) => void;
	/** Shows another state of the résumé. */
	readonly renew: (resume: Resume, notice: Notice | undefined) => void;
	/** Changes to the other language, as soon as its words are loaded. */
	readonly changeLanguage: () => Promise<void>;
	/** From now on queries find something. */
	readonly provideSearch: (engine: SearchEngine) => void;
	/** Calls the listener after each change; returns the function that ends that. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** Nothing in it is one reader's own: all who read the same résumé in the same language share it. */
const contentOf = memoize((resume: Resume) => createContent(resume));

/** A visit that begins at the first screen, or where `start` says. */
export function createModel(resume: Resume, window: Window, start: Start = {}, isAscii = false): Model {
	let original = resume;
	// Chinese cannot be written in ASCII.
	let {language = english} = isAscii ? {} : start;
	let wanted = language.id;
	let search: SearchEngine | undefined;
	const contentNow = () => {
		const made = contentOf(localized(original, language));
		if (search) {
			made.provideSearch(search);
		}
		return made;
	};
	let content = contentNow();
	let snapshot: Snapshot = {state: initialState(window, content, start), content};
	const listeners = new Set<() => void>();
	const become = (state: State) => {
		if (state !== snapshot.state || content !== snapshot.content) {
			snapshot = {state, content};
			for (const listener of listeners) {
				listener();
			}
		}
	};
	const makeAnew = (notice: Notice | undefined) => {
		content = contentNow();
		become(renewed(snapshot.state, notice, content));
	};
	return {
		get content() {
			return content;
		},
		state: () => snapshot.state,
		snapshot: () => snapshot,
		dispatch: action => become(reduce(snapshot.state, action, content)),
		renew(changed, notice) {
			original = changed;
			makeAnew(notice);
		},
		async changeLanguage() {
			wanted = wanted === 'en' && !isAscii ? 'zh' : 'en';
			const loaded = await loadLanguage(wanted);
			// Whoever has pressed the key again meanwhile wants something else now.
			if (loaded.id === wanted && loaded.id !== language.id) {
				language = loaded;
				makeAnew(snapshot.state.notice);
			}
		},
		provideSearch(engine) {
			search = engine;
			content.provideSearch(engine);
			const [first, ...rest] = snapshot.state.history;
			// What was found changes with the same routes: the screens look at them anew.
			become({...snapshot.state, history: [first, ...rest]});
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
