import {Writable} from 'node:stream';
import chalk from 'chalk';
import {render} from 'ink';
import {FrameStream} from '../terminal/frame-stream.js';
import {KeyStream} from '../terminal/key-stream.js';
import type {Session} from '../terminal/session.js';
import {App} from './App.js';
import {ErrorBoundary} from './components/ErrorBoundary.js';
import {isText} from './keymap.js';
import {PointerTargets} from './pointer.js';
import {current} from './state/history.js';
import type {Model} from './state/model.js';

// The theme of each session names only colours that its terminal has, so chalk, whose level is one for the whole
// process, must let all of them through.
chalk.level = 3;

/** The React tree on a terminal, and what it reads. */
export interface Tree {
	readonly keys: KeyStream;
	readonly pointer: PointerTargets;
	readonly unmount: () => void;
}

/** Renders the app at a session's terminal. */
export function mount(session: Session, model: Model): Tree {
	const keys = new KeyStream(key => isText(key, current(model.state().history)));
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
