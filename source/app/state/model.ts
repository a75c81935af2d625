import {english, loadLanguage} from '../../i18n/language.js';
import {localized} from '../../resume/localized.js';
import {memoize} from '../../resume/memoize.js';
import type {Resume} from '../../resume/types.js';
import type {Window} from '../../terminal/window.js';
import type {StateAction} from '../actions.js';
import {type Content, createContent, type SearchEngine} from '../content/content.js';
import {initialState} from './initial-state.js';
import {reduce} from './reducer.js';
import {renewed} from './renew.js';
import type {Notice, Start, State} from './state.js';

/** The state and the content that it refers to, as rendered by React. */
export interface Snapshot {
	readonly state: State;
	readonly content: Content;
}

/** Store for the state of one session. It lives outside React, so that no key waits for a frame. */
export interface Model {
	readonly content: Content;
	readonly state: () => State;
	/** Returns the same object until something changes. */
	readonly snapshot: () => Snapshot;
	readonly dispatch: (action: StateAction) => void;
	/** Replaces the résumé, such as after its file has changed. */
	readonly renew: (resume: Resume, notice: Notice | undefined) => void;
	/** Switches to the other interface language once its catalogue is loaded. */
	readonly changeLanguage: () => Promise<void>;
	/** Sets the search engine; queries have no matches until then. */
	readonly provideSearch: (engine: SearchEngine) => void;
	/** Calls the listener after each change; returns a function that unsubscribes it. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** Contains no session state: sessions with the same résumé and language share it. */
const contentOf = memoize((resume: Resume) => createContent(resume));

/** Creates the model of a session, at the home screen or at the location in `start`. */
export function createModel(resume: Resume, window: Window, start: Start = {}, isAscii = false): Model {
	let original = resume;
	// Chinese cannot be written in ASCII.
	let {language = english} = isAscii ? {} : start;
	let requestedId = language.id;
	let search: SearchEngine | undefined;
	const localizedContent = () => {
		const created = contentOf(localized(original, language));
		if (search) {
			created.provideSearch(search);
		}
		return created;
	};
	let content = localizedContent();
	let snapshot: Snapshot = {state: initialState(window, content, start), content};
	const listeners = new Set<() => void>();
	const setState = (state: State) => {
		if (state !== snapshot.state || content !== snapshot.content) {
			snapshot = {state, content};
			for (const listener of listeners) {
				listener();
			}
		}
	};
	const rebuild = (notice: Notice | undefined) => {
		content = localizedContent();
		setState(renewed(snapshot.state, notice, content));
	};
	return {
		get content() {
			return content;
		},
		state: () => snapshot.state,
		snapshot: () => snapshot,
		dispatch: action => setState(reduce(snapshot.state, action, content)),
		renew(changed, notice) {
			original = changed;
			rebuild(notice);
		},
		async changeLanguage() {
			requestedId = requestedId === 'en' && !isAscii ? 'zh' : 'en';
			const loaded = await loadLanguage(requestedId);
			// The key may have been pressed again meanwhile: only the last request counts.
			if (loaded.id === requestedId && loaded.id !== language.id) {
				language = loaded;
				rebuild(snapshot.state.notice);
			}
		},
		provideSearch(engine) {
			search = engine;
			content.provideSearch(engine);
			const [first, ...rest] = snapshot.state.history;
			// The results change though the routes do not: a new history makes the screens render again.
			setState({...snapshot.state, history: [first, ...rest]});
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
