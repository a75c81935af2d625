import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {program} from './program.js';

const {Terminal} = xterm;

export interface TerminalOptions {
	readonly columns?: number;
	readonly rows?: number;
	/** Variables set, or unset by `undefined`, in an otherwise plain environment. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** The program; the built one when absent. */
	readonly command?: readonly [string, ...string[]];
}

/** How long, in ms, to wait for what is expected before giving up. Far longer than any machine needs. */
const patience = Number(process.env.TEST_PATIENCE ?? 30_000);

/** The names of keys, as a terminal sends them. */
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

/** A program in a real pty, whose output is drawn by a real terminal emulator without a window. */
export class TestTerminal {
	readonly #pty: IPty;
	readonly #emulator: InstanceType<typeof Terminal>;
	readonly #watchers = new Set<() => void>();
	/** All bytes that the program has written. */
	output = '';
	/** The exit code (128 + the signal's number when one ended it). */
	readonly exited: Promise<number>;
	isOver = false;

	constructor(
		args: readonly string[] = [],
		{columns = 80, rows = 24, env = {}, command = [process.execPath, program]}: TerminalOptions = {},
	) {
		this.#emulator = new Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
		const [program, ...first] = command;
		const plain = {PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env};
		const variables = Object.fromEntries(Object.entries(plain).filter((entry): entry is [string, string] => entry[1] !== undefined));
		this.#pty = spawn(program, [...first, ...args], {cols: columns, rows, env: variables, name: variables.TERM ?? 'unknown'});
		this.#pty.onData(data => {
			this.output += data;
			this.#emulator.write(data, () => this.#notify());
		});
		// What the program asks the terminal, such as DA1, the emulator answers.
		this.#emulator.onData(answer => {
			if (!this.isOver) {
				this.#pty.write(answer);
			}
		});
		this.exited = new Promise(resolve => {
			this.#pty.onExit(({exitCode, signal}) => {
				this.isOver = true;
				resolve(signal ? 128 + signal : exitCode);
				this.#emulator.write('', () => this.#notify());
			});
		});
	}

	get pid(): number {
		return this.#pty.pid;
	}

	/** The lines on the screen, without the spaces at their ends. */
	get lines(): string[] {
		const {rows, cols, buffer} = this.#emulator;
		const {active} = buffer;
		return Array.from(
			{length: rows},
			(_, row) =>
				active
					.getLine(active.viewportY + row)
					?.translateToString(false, 0, cols)
					.trimEnd() ?? '',
		);
	}

	get screen(): string {
		return this.lines.join('\n');
	}

	/** Whether the alternate screen is shown. */
	get isAlternate(): boolean {
		return this.#emulator.buffer.active.type === 'alternate';
	}

	/** Whether the terminal is as a shell wants it: main screen, cursor shown, lines wrapped, pastes unmarked. */
	get isRestored(): boolean {
		const {modes} = this.#emulator;
		const cursor = this.output.lastIndexOf('\x1B[?25h') >= this.output.lastIndexOf('\x1B[?25l');
		return !this.isAlternate && cursor && modes.wraparoundMode && !modes.bracketedPasteMode && modes.mouseTrackingMode === 'none';
	}

	/** How many times the program has changed the screen (each a synchronized update). */
	get frames(): number {
		return this.output.split('\x1B[?2026h').length - 1;
	}

	/** The cell at a place (from 0), with its character and looks. */
	cell(row: number, column: number) {
		const {active} = this.#emulator.buffer;
		return active.getLine(active.viewportY + row)?.getCell(column);
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

	/** Waits until the screen holds a text, matches, or satisfies; returns the screen. Rejects, with the screen, when it never does. */
	async waitFor(expected: string | RegExp | ((screen: string) => boolean)): Promise<string> {
		const isThere = () => {
			const {screen} = this;
			// In the middle of an update, a terminal still shows the frame before.
			if (this.#emulator.modes.synchronizedOutputMode) {
				return false;
			}
			return typeof expected === 'string'
				? screen.includes(expected)
				: expected instanceof RegExp
					? expected.test(screen)
					: expected(screen);
		};
		return new Promise((resolve, reject) => {
			const finish = (settle: () => void) => {
				clearTimeout(timer);
				this.#watchers.delete(check);
				settle();
			};
			const check = () => {
				if (isThere()) {
					finish(() => resolve(this.screen));
				}
			};
			const timer = setTimeout(
				() => finish(() => reject(new Error(`Waited in vain for ${String(expected)}. The screen:\n${this.screen}`))),
				patience,
			);
			this.#watchers.add(check);
			check();
		});
	}

	/** Waits for the end of the program; returns its exit code once all of its output is on the screen. */
	async waitForExit(): Promise<number> {
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new Error(`The program did not end. The screen:\n${this.screen}`)), patience);
		});
		const code = await Promise.race([this.exited, late]);
		clearTimeout(timer);
		await new Promise<void>(resolve => this.#emulator.write('', resolve));
		return code;
	}

	/** Ends the program if it still runs. For `t.after`. */
	readonly close = (): void => {
		if (!this.isOver) {
			this.#pty.kill('SIGKILL');
		}
		this.#emulator.dispose();
	};

	#notify(): void {
		for (const watcher of this.#watchers) {
			watcher();
		}
	}
}

/** Opens the program in a terminal and ends it with the test. */
export function openTerminal(
	t: {after: (work: () => void) => void},
	args: readonly string[] = [],
	options: TerminalOptions = {},
): TestTerminal {
	const terminal = new TestTerminal(args, options);
	t.after(terminal.close);
	return terminal;
}
