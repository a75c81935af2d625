import type {Resume} from '../resume/types.js';
import {parseBackground} from '../terminal/background.js';
import type {InputEvent} from '../terminal/input.js';
import type {KeyStream} from '../terminal/key-stream.js';
import {parseMouseReport} from '../terminal/mouse.js';
import type {Session} from '../terminal/session.js';
import {actionFor, actionForText, unknownKey} from './keymap.js';
import {mount, type Tree} from './mount.js';
import {perform} from './perform.js';
import type {PointerTargets} from './pointer.js';
import {current} from './state/history.js';
import {createModel, type Model} from './state/model.js';
import type {Start} from './state/state.js';

/** The running app of one session. */
export interface OpenApp {
	readonly model: Model;
	/** Resolves when the search engine is loaded; the first frame does not wait for it. */
	readonly searchLoaded: Promise<void>;
	/** Resolves when the input so far has been processed and its frame rendered. */
	readonly settled: () => Promise<void>;
	/** Unmounts the app and removes its listeners. */
	readonly close: () => void;
}

interface OpenAppOptions {
	/** Idle time in ms after which the React tree is unmounted until the next input; never when absent. */
	readonly unmountAfter?: number;
}

/** Opens the app in a session, whatever its door. */
export function openApp(session: Session, resume: Resume, start: Start = {}, {unmountAfter}: OpenAppOptions = {}): OpenApp {
	const model = createModel(resume, session.window(), {background: session.background, ...start}, session.isAscii);
	let tree: Tree | undefined;
	let isClosed = false;
	/** Input received before the first frame, which reflects it; undefined afterwards. */
	let earlyInput: InputEvent[] | undefined = [];
	const ensureMounted = () => {
		tree ??= mount(session, model);
		idleTimer?.refresh();
		return tree;
	};
	const unmount = () => {
		tree?.unmount();
		tree = undefined;
	};
	// On a busy machine the keys that mounted the tree may still be queued.
	const unmountIfIdle = () => (tree && !tree.keys.isIdle ? void idleTimer?.refresh() : unmount());
	const idleTimer: NodeJS.Timeout | undefined = unmountAfter === undefined ? undefined : setTimeout(unmountIfIdle, unmountAfter);
	const unsubscribers = [
		session.onInput(events => {
			earlyInput ? void earlyInput.push(...events) : handleEvents(events);
		}),
		session.onResize(window => {
			// Resizes first, so that a tree that is mounted again never renders the old size.
			model.dispatch({type: 'resize', window});
			ensureMounted();
		}),
	];
	const searchLoaded = import('../resume/search/index.js')
		.then(model.provideSearch)
		.catch((error: unknown) => session.end({kind: 'failed', error}));
	const handleEvents = (events: readonly InputEvent[]) => {
		const {keys, pointer} = ensureMounted();
		for (const event of events) {
			handleInput(event, model, keys, pointer);
		}
	};
	const mountFirst = () => {
		const queued = earlyInput ?? [];
		for (let event = queued[0]; event && !needsScreen(event, model); event = queued[0]) {
			handleUnmounted(event, model, session);
			queued.shift();
		}
		if (isClosed) {
			return;
		}
		ensureMounted();
		if (queued.length === 0) {
			earlyInput = undefined;
			return;
		}
		setImmediate(() => {
			earlyInput = undefined;
			if (!isClosed) {
				handleEvents(queued);
			}
		});
	};
	// A key may filter or search, so it waits for the search; replies of the terminal do not.
	const opened = earlyInput.some(event => !('reply' in event)) ? searchLoaded.then(mountFirst) : mountFirst();
	return {
		model,
		searchLoaded,
		async settled() {
			await opened;
			do {
				await new Promise(setImmediate);
			} while (tree && !tree.keys.isIdle);
			await new Promise(setImmediate);
		},
		close() {
			isClosed = true;
			clearTimeout(idleTimer);
			for (const unsubscribe of unsubscribers) {
				unsubscribe();
			}
			unmount();
		},
	};
}

/** Whether input has to wait for the first frame: a click needs the layout, the keys of a dialog need its menu. */
function needsScreen(event: InputEvent, model: Model): boolean {
	const {screen} = current(model.state().history);
	return screen === 'choice' || screen === 'filter' || ('reply' in event && parseMouseReport(event.reply) !== undefined);
}

/** Handles input without the tree, when no menu is mounted yet that would handle its own keys. */
function handleUnmounted(event: InputEvent, model: Model, session: Session): void {
	const route = current(model.state().history);
	if ('reply' in event) {
		handleReply(event.reply, model);
		return;
	}
	const action = 'key' in event ? (actionFor(event.key, route, false) ?? unknownKey(event.key, route)) : actionForText(event.paste, route);
	if (action) {
		perform(action, model, session);
	}
}

/** Passes keys and pastes to Ink, and replies of the terminal and mouse events to the model and the pointer targets. */
function handleInput(event: InputEvent, model: Model, keys: KeyStream, pointer: PointerTargets): void {
	if ('key' in event) {
		keys.press(event.key);
	} else if ('paste' in event) {
		keys.paste(event.paste);
	} else {
		handleReply(event.reply, model);
		const mouse = parseMouseReport(event.reply);
		if (mouse) {
			pointer.dispatch(mouse);
		}
	}
}

/** Stores the background from a terminal reply; ignores other replies. */
function handleReply(reply: string, model: Model): void {
	const background = parseBackground(reply);
	if (background) {
		model.dispatch({type: 'background', background});
	}
}
