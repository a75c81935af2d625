import {Writable} from 'node:stream';
import chalk from 'chalk';
import {render} from 'ink';
import {backgroundOf} from '../terminal/background.js';
import type {InputEvent} from '../terminal/input.js';
import {KeyStream} from '../terminal/key-stream.js';
import {mouseEventOf} from '../terminal/mouse.js';
import type {Session} from '../terminal/session.js';
import type {Resume} from '../resume/types.js';
import {App} from './App.js';
import {ErrorBoundary} from './components/ErrorBoundary.js';
import {PointerTargets} from './pointer.js';
import {createModel, type Model} from './state/model.js';
import type {Start} from './state/state.js';

// The theme of each session names only colours that its terminal has, so chalk, whose level is one for the whole
// process, must let all of them through.
chalk.level = 3;

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
	let tree: Tree | undefined = mountTree(session, model);
	const awake = () => {
		tree ??= mountTree(session, model);
		nap?.refresh();
		return tree;
	};
	const sleep = () => {
		tree?.unmount();
		tree = undefined;
	};
	const nap = napAfter === undefined ? undefined : setTimeout(sleep, napAfter);
	const unlisten = [
		session.onInput(events => {
			const {keys, pointer} = awake();
			for (const event of events) {
				takeInput(event, model, keys, pointer);
			}
		}),
		session.onResize(window => {
			awake();
			model.dispatch({type: 'resize', window});
		}),
	];
	const searchLoaded = import('../resume/search/index.js')
		.then(model.provideSearch)
		.catch((error: unknown) => session.end({kind: 'failed', error}));
	return {
		model,
		searchLoaded,
		async settled() {
			do {
				await new Promise(setImmediate);
			} while (tree && !tree.keys.isIdle);
			await new Promise(setImmediate);
		},
		close() {
			clearTimeout(nap);
			for (const end of unlisten) {
				end();
			}
			sleep();
		},
	};
}

/** The React tree on a terminal, and what it reads. */
interface Tree {
	readonly keys: KeyStream;
	readonly pointer: PointerTargets;
	readonly unmount: () => void;
}

function mountTree(session: Session, model: Model): Tree {
	const keys = new KeyStream();
	const pointer = new PointerTargets();
	const frames = new FrameStream(session);
	const ink = render(
		<ErrorBoundary onError={error => session.end({kind: 'failed', error})}>
			<App model={model} session={session} pointer={pointer} />
		</ErrorBoundary>,
		{
			stdout: frames,
			stdin: keys,
			stderr: new Writable({write: (_chunk, _encoding, done) => done()}),
			// Whole frames, at once: the session's frame sink finds what changed.
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			// patch-console keeps one store for the whole process and breaks with several apps in it.
			patchConsole: false,
		},
	);
	return {
		keys,
		pointer,
		unmount() {
			// A destroyed stream spares Ink its last render.
			frames.destroy();
			ink.unmount();
			keys.destroy();
		},
	};
}

/** Keys and pastes go to Ink; what the terminal reports of itself and of the mouse is no key. */
function takeInput(event: InputEvent, model: Model, keys: KeyStream, pointer: PointerTargets): void {
	if ('key' in event) {
		keys.press(event.key);
	} else if ('paste' in event) {
		keys.paste(event.paste);
	} else {
		const background = backgroundOf(event.reply);
		const mouse = mouseEventOf(event.reply);
		if (background) {
			model.dispatch({type: 'background', background});
		}
		if (mouse) {
			pointer.dispatch(mouse);
		}
	}
}

/** What Ink takes for a terminal: each write is one whole frame. */
class FrameStream extends Writable {
	readonly isTTY = true;
	readonly #session: Session;

	constructor(session: Session) {
		super({decodeStrings: false});
		this.#session = session;
	}

	get columns(): number {
		return this.#session.window().columns;
	}

	get rows(): number {
		return this.#session.window().rows;
	}

	override _write(frame: string, _encoding: BufferEncoding, done: () => void): void {
		// The session has asked for marked pastes already, which usePaste does too.
		if (!frame.startsWith('\x1B[?2004')) {
			this.#session.draw(frame);
		}
		done();
	}
}
