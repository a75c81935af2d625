import {type IPty, spawn} from '@lydell/node-pty';
import {Emulator} from './emulator.js';
import {program} from './program.js';

export interface TerminalOptions {
	readonly columns?: number;
	readonly rows?: number;
	/** Variables to set, or with `undefined` to unset, in a minimal environment. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** The command; the built program when absent. */
	readonly command?: readonly [string, ...string[]];
}

/** Timeout of waits, in ms: far longer than any machine needs. */
const patience = Number(process.env.TEST_PATIENCE ?? 30_000);

/** Named keys, as a terminal sends them. */
export const keys = {
	up: '\x1B[A',
	down: '\x1B[B',
	right: '\x1B[C',
	left: '\x1B[D',
	enter: '\r',
	escape: '\x1B',
	tab: '\t',
	shiftTab: '\x1B[Z',
	pageDown: '\x1B[6~',
	pageUp: '\x1B[5~',
	ctrlC: '\x03',
	ctrlZ: '\x1A',
} as const;

/** A program in a real pty, whose output is rendered by a headless terminal emulator. */
export class TestTerminal {
	readonly #pty: IPty;
	readonly #emulator: Emulator;
	readonly #watchers = new Set<() => void>();
	/** Everything that the program has written. */
	output = '';
	/** The exit code (128 + the signal's number when a signal ended it). */
	readonly exited: Promise<number>;
	isOver = false;

	constructor(
		args: readonly string[] = [],
		{columns = 80, rows = 24, env = {}, command = [process.execPath, program]}: TerminalOptions = {},
	) {
		this.#emulator = new Emulator(columns, rows);
		const [program, ...first] = command;
		const plain = {PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env};
		const variables = Object.fromEntries(Object.entries(plain).filter((entry): entry is [string, string] => entry[1] !== undefined));
		this.#pty = spawn(program, [...first, ...args], {cols: columns, rows, env: variables, name: variables.TERM ?? 'unknown'});
		this.#pty.onData(data => {
			this.output += data;
			void this.#emulator.write(data).then(() => this.#notify());
		});
		// The emulator answers the program's terminal queries, such as DA1.
		this.#emulator.onAnswer(answer => {
			if (!this.isOver) {
				this.#pty.write(answer);
			}
		});
		this.exited = new Promise(resolve => {
			this.#pty.onExit(({exitCode, signal}) => {
				this.isOver = true;
				resolve(signal ? 128 + signal : exitCode);
				void this.#emulator.write('').then(() => this.#notify());
			});
		});
	}

	get pid(): number {
		return this.#pty.pid;
	}

	/** The lines on the screen, without trailing spaces. */
	get lines(): string[] {
		return this.#emulator.lines;
	}

	get screen(): string {
		return this.lines.join('\n');
	}

	/** The text with a background or in inverse, line by line: the selected row, or the selected link. */
	get filled(): string {
		const rows = this.lines.map((line, row) => {
			const cells = Array.from({length: line.length}, (_, column) => this.cell(row, column));
			return cells.map(cell => (cell && (cell.isInverse() || !cell.isBgDefault()) ? cell.getChars() || ' ' : '')).join('');
		});
		return rows.filter(words => words.trim() !== '').join('\n');
	}

	/** Whether the alternate screen is active. */
	get isAlternate(): boolean {
		return this.#emulator.isAlternate;
	}

	/** Whether the terminal is restored for a shell: main screen, cursor shown, autowrap on, bracketed paste off. */
	get isRestored(): boolean {
		const isCursorShown = this.output.lastIndexOf('\x1B[?25h') >= this.output.lastIndexOf('\x1B[?25l');
		return !this.isAlternate && isCursorShown && this.#emulator.isPlain;
	}

	/** How many frames the program has drawn (each a synchronized update). */
	get frames(): number {
		return this.output.split('\x1B[?2026h').length - 1;
	}

	/** Returns the cell at a position (from 0), with its character and style. */
	cell(row: number, column: number) {
		return this.#emulator.cell(row, column);
	}

	type(...input: readonly string[]): void {
		this.#pty.write(input.join(''));
	}

	resize(columns: number, rows: number): void {
		this.#emulator.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	kill(signal: NodeJS.Signals): void {
		process.kill(this.#pty.pid, signal);
	}

	/**
	 * Waits until the screen contains a text, matches a pattern, or satisfies a predicate; returns the screen. Rejects with
	 * the screen at the timeout.
	 */
	async waitFor(expected: string | RegExp | ((screen: string) => boolean)): Promise<string> {
		const {promise, resolve} = defer<void>();
		const check = () => {
			if (!this.#emulator.isUpdating && isMatch(this.screen, expected)) {
				resolve();
			}
		};
		this.#watchers.add(check);
		check();
		await this.#inTime(promise, `Waited in vain for ${expected}.`).finally(() => this.#watchers.delete(check));
		return this.screen;
	}

	/** Waits until the program exits; returns its exit code once all of its output is on the screen. */
	async waitForExit(): Promise<number> {
		const code = await this.#inTime(this.exited, 'The program did not end.');
		await this.#emulator.write('');
		return code;
	}

	/** Kills the program if it is still running. For `t.after`. */
	readonly close = (): void => {
		if (!this.isOver) {
			this.#pty.kill('SIGKILL');
		}
		this.#emulator.dispose();
	};

	async #inTime<Value>(promise: Promise<Value>, complaint: string): Promise<Value> {
		const {promise: late, reject} = defer<never>();
		const timer = setTimeout(() => reject(new Error(`${complaint} The screen:\n${this.screen}`)), patience);
		return Promise.race([promise, late]).finally(() => clearTimeout(timer));
	}

	#notify(): void {
		for (const watcher of this.#watchers) {
			watcher();
		}
	}
}

function isMatch(screen: string, expected: string | RegExp | ((screen: string) => boolean)): boolean {
	if (typeof expected === 'function') {
		return expected(screen);
	}
	return typeof expected === 'string' ? screen.includes(expected) : expected.test(screen);
}

/** Returns a promise with its resolve and reject functions. */
function defer<Value>() {
	let resolve: (value: Value) => void = () => {};
	let reject: (error: Error) => void = () => {};
	const promise = new Promise<Value>((fulfil, refuse) => {
		resolve = fulfil;
		reject = refuse;
	});
	return {promise, resolve, reject};
}

/** Opens the program in a terminal that is closed after the test. */
export function openTerminal(
	t: {after: (work: () => void) => void},
	args: readonly string[] = [],
	options: TerminalOptions = {},
): TestTerminal {
	const terminal = new TestTerminal(args, options);
	t.after(terminal.close);
	return terminal;
}
