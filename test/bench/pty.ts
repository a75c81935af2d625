import {type IPty, spawn} from '@lydell/node-pty';
import type {Window} from '../../source/terminal/window.js';
import {Emulator} from '../helpers/emulator.js';
import {environment} from './process.js';

const standard: Window = {columns: 80, rows: 24};
/** The end of a frame: the end of its synchronized update. */
export const endOfFrame = '\x1B[?2026l';
/** Timeout of waits, in ms. */
const patience = 30_000;

/** A program in a real pty, 80x24 by default. It records output with timestamps and renders nothing while the clock runs. */
export class Pty {
	readonly #pty: IPty;
	readonly #chunks: {readonly time: number; readonly data: string}[] = [];
	readonly #start = performance.now();
	readonly #size: Window;
	#onData = () => {};
	/** Everything that it has written. */
	output = '';

	constructor(command: readonly string[], typed = '', size: Window = standard) {
		this.#size = size;
		const [program = '', ...args] = command;
		this.#pty = spawn(program, args, {cols: size.columns, rows: size.rows, env: environment, name: environment.TERM});
		if (typed) {
			this.#pty.write(typed);
		}
		this.#pty.onData(data => {
			this.#chunks.push({time: performance.now() - this.#start, data});
			this.output += data;
			this.#onData();
		});
	}

	get pid(): number {
		return this.#pty.pid;
	}

	close(): void {
		this.#onData = () => {};
		this.#pty.kill('SIGKILL');
	}

	/** Waits until the output satisfies a predicate. */
	async until(isThere: (output: string) => boolean): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`Waited in vain. The output: ${JSON.stringify(this.output)}`)), patience);
			this.#onData = () => {
				if (isThere(this.output)) {
					clearTimeout(timer);
					this.#onData = () => {};
					resolve();
				}
			};
			this.#onData();
		});
	}

	/** Types a key; returns the time until its frame is complete, in ms, and the size of the output in bytes. */
	async press(key: string): Promise<{readonly time: number; readonly bytes: number}> {
		const from = this.output.length;
		const start = performance.now();
		this.#pty.write(key);
		await this.until(output => output.includes(endOfFrame, from));
		const time = performance.now() - start;
		// A second frame for the same key would arrive in the next turns.
		await new Promise(resolve => setTimeout(resolve, 10));
		return {time, bytes: Buffer.byteLength(this.output.slice(from))};
	}

	/** Returns when the screen first satisfied a predicate, in ms from the start of the program. Renders the recorded output only now. */
	async timeOf(isThere: (lines: readonly string[]) => boolean): Promise<number> {
		const emulator = new Emulator(this.#size.columns, this.#size.rows);
		for (const {time, data} of this.#chunks) {
			await emulator.write(data);
			if (isThere(emulator.lines)) {
				return time;
			}
		}
		throw new Error(`It was never on the screen:\n${emulator.lines.join('\n')}`);
	}
}

/**
 * Returns the time from the start of a program until its screen satisfies a predicate, in ms. The screen is rendered only
 * once a frame with the given output has arrived.
 */
export async function timeToScreen(
	command: readonly string[],
	{output, screen, typed = ''}: {output: string; screen: (lines: readonly string[]) => boolean; typed?: string},
): Promise<number> {
	const pty = new Pty(command, typed);
	try {
		for (let from = 0; ; from = pty.output.length) {
			await pty.until(
				written => written.length > from && written.includes(output) && written.lastIndexOf(endOfFrame) >= written.indexOf(output),
			);
			const time = await pty.timeOf(screen).catch(() => undefined);
			if (time !== undefined) {
				return time;
			}
		}
	} finally {
		pty.close();
	}
}

/** Returns the time from the start of any program until something is visible, in ms. */
export async function timeToAnything(command: readonly string[]): Promise<number> {
	const pty = new Pty(command);
	const isSeen = (lines: readonly string[]) => lines.some(line => line.trim() !== '');
	try {
		for (;;) {
			const {length} = pty.output;
			await pty.until(output => output.length > length);
			const time = await pty.timeOf(isSeen).catch(() => undefined);
			if (time !== undefined) {
				return time;
			}
		}
	} finally {
		pty.close();
	}
}
