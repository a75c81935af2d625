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

// Each session's theme uses only colours that its terminal supports, so the global chalk level, shared by all sessions
// of the process, must allow all of them.
chalk.level = 3;

/** A mounted React tree with its inputs. */
export interface Tree {
	readonly keys: KeyStream;
	readonly pointer: PointerTargets;
	readonly unmount: () => void;
}

/** Renders the app to a session's terminal. */
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
			// Writes each frame whole and without throttling: the session's frame sink computes what changed.
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			// patch-console keeps one global store per process and breaks with several apps in it.
			patchConsole: false,
		},
	);
	return {
		keys,
		pointer,
		unmount() {
			// With its stream destroyed, Ink skips its last render.
			frames.destroy();
			ink.unmount();
			keys.destroy();
		},
	};
}
