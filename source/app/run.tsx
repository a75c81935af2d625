import {PassThrough, Writable} from 'node:stream';
import chalk from 'chalk';
import {render} from 'ink';
import type {Session} from '../terminal/session.js';
import {App} from './App.js';
import {ErrorBoundary} from './components/ErrorBoundary.js';
import type {Visit} from './visit.js';

// The theme of each session names only colours that its terminal has, so chalk, whose level is one for the whole
// process, must let all of them through.
chalk.level = 3;

export {createElement} from 'react';
export {App, render};

/** Draws a visit with Ink. Returns the function that takes it off and ends the visit. */
export function showVisit(visit: Visit): () => void {
	const {session, end} = visit;
	const frames = new FrameStream(session);
	const ink = render(
		<ErrorBoundary onError={error => session.end({kind: 'failed', error})}>
			<App visit={visit} />
		</ErrorBoundary>,
		{
			stdout: frames,
			stdin: new PassThrough(),
			stderr: new PassThrough(),
			// Whole frames, at once: the session's screen finds what changed.
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			// patch-console keeps one store for the whole process and breaks with several apps in it.
			patchConsole: false,
		},
	);
	return () => {
		end();
		// A destroyed stream spares Ink its last render.
		frames.destroy();
		ink.unmount();
	};
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
		this.#session.draw(frame);
		done();
	}
}
