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

/** The app at one session's terminal. */
export interface OpenApp {
	readonly model: Model;
	/** Resolves when queries can be answered: the first frame does not wait for that. */
	readonly searchLoaded: Promise<void>;
	/** Resolves when the keys so far have been answered with a frame. */
	readonly settled: () => Promise<void>;
	/** Takes the app off the terminal. */
	readonly close: () => void;
}

interface OpenAppOptions {
	/** After so many ms without input the React tree is given up until there is some; never when absent. */
	readonly napAfter?: number;
}

/** Opens the app at a session's terminal, through whatever door. */
export function openApp(session: Session, resume: Resume, start: Start = {}, {napAfter}: OpenAppOptions = {}): OpenApp {
	const model = createModel(resume, session.window(), {background: session.background, ...start}, session.isAscii);
	let tree: Tree | undefined;
	let isClosed = false;
	/** What was typed before there was an app: its first frame answers it. Undefined from then on. */
	let early: InputEvent[] | undefined = [];
	const awake = () => {
		tree ??= mount(session, model);
		nap?.refresh();
		return tree;
	};
	const sleep = () => {
		tree?.unmount();
		tree = undefined;
	};
	// On a busy machine the keys that have woken it may still wait.
	const rest = () => (tree && !tree.keys.isIdle ? void nap?.refresh() : sleep());
	const nap: NodeJS.Timeout | undefined = napAfter === undefined ? undefined : setTimeout(rest, napAfter);
	const unlisten = [
		session.onInput(events => {
			early ? void early.push(...events) : take(events);
		}),
		session.onResize(window => {
			// The new size comes first: a tree that is made anew has no frame of the old one.
			model.dispatch({type: 'resize', window});
			awake();
		}),
	];
	const searchLoaded = import('../resume/search/index.js')
		.then(model.provideSearch)
		.catch((error: unknown) => session.end({kind: 'failed', error}));
	const take = (events: readonly InputEvent[]) => {
		const {keys, pointer} = awake();
		for (const event of events) {
			takeInput(event, model, keys, pointer);
		}
	};
	const begin = () => {
		const waiting = early ?? [];
		for (let event = waiting[0]; event && !needsScreen(event, model); event = waiting[0]) {
			answer(event, model, session);
			waiting.shift();
		}
		if (isClosed) {
			return;
		}
		awake();
		if (waiting.length === 0) {
			early = undefined;
			return;
		}
		setImmediate(() => {
			early = undefined;
			if (!isClosed) {
				take(waiting);
			}
		});
	};
	// A key may filter or search; what the terminal tells of itself waits for nothing.
	const opened = early.some(event => !('reply' in event)) ? searchLoaded.then(begin) : begin();
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
			clearTimeout(nap);
			for (const end of unlisten) {
				end();
			}
			sleep();
		},
	};
}

/** Whether input waits for the first frame: a click for the places of what is drawn, the keys of a dialog for its menu. */
function needsScreen(event: InputEvent, model: Model): boolean {
	const {screen} = current(model.state().history);
	return screen === 'choice' || screen === 'filter' || ('reply' in event && parseMouseReport(event.reply) !== undefined);
}

/** Answers input without the tree: there is no menu yet to read its own keys. */
function answer(event: InputEvent, model: Model, session: Session): void {
	const route = current(model.state().history);
	if ('reply' in event) {
		takeReply(event.reply, model);
		return;
	}
	const action = 'key' in event ? (actionFor(event.key, route, false) ?? unknownKey(event.key, route)) : actionForText(event.paste, route);
	if (action) {
		perform(action, model, session);
	}
}

/** Keys and pastes go to Ink; what the terminal reports of itself and of the mouse is no key. */
function takeInput(event: InputEvent, model: Model, keys: KeyStream, pointer: PointerTargets): void {
	if ('key' in event) {
		keys.press(event.key);
	} else if ('paste' in event) {
		keys.paste(event.paste);
	} else {
		takeReply(event.reply, model);
		const mouse = parseMouseReport(event.reply);
		if (mouse) {
			pointer.dispatch(mouse);
		}
	}
}

/** What the terminal reports of its background. */
function takeReply(reply: string, model: Model): void {
	const background = parseBackground(reply);
	if (background) {
		model.dispatch({type: 'background', background});
	}
}
