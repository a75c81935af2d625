import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Window} from '../../source/terminal/window.js';
import {differences} from './golden.js';
import {program} from './program.js';
import {run} from './run.js';

/** Programs for a real xterm: the terminal, a virtual display, and a tool that sends key presses. */
export const xtermPrograms = ['xterm', 'Xvfb', 'xdotool'] as const;

interface XtermOptions extends Partial<Window> {
	/** Arguments of xterm, such as its colours and font. */
	readonly looks?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** The command; the built program when absent. */
	readonly command?: readonly string[];
	/** Whether the program exits by itself; then `open` waits for that. */
	readonly isBrief?: boolean;
}

interface After {
	readonly after: (work: () => void | Promise<void>) => void;
}

/** Timeout of waits, in ms. */
const patience = Number(process.env.TEST_PATIENCE ?? 30_000);

const keyNames: Readonly<Record<string, string>> = {
	enter: 'Return',
	escape: 'Escape',
	left: 'Left',
	'/': 'slash',
	'?': 'question',
	' ': 'space',
	':': 'colon',
};

/** The program in a real xterm, on a virtual display of its own. The screen is read through xterm's media copy (CSI i). */
export class Xterm {
	readonly #display: string;
	readonly #folder: string;
	readonly #children: readonly ChildProcess[];

	private constructor(display: string, folder: string, children: readonly ChildProcess[]) {
		this.#display = display;
		this.#folder = folder;
		this.#children = children;
	}

	/** Opens a window that is closed after the test. */
	static async open(t: After, args: readonly string[] = [], options: XtermOptions = {}): Promise<Xterm> {
		const {columns = 80, rows = 24, looks = [], env = {}, command = [process.execPath, program, ...args], isBrief = false} = options;
		const folder = await mkdtemp(join(tmpdir(), 'xuhuang-xterm-'));
		const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const display = `:${await firstLine(server)}`;
		const resources = [`printerCommand: cat > ${join(folder, 'printed')}`, 'printerAutoClose: true', 'printAttributes: 0'];
		const assignments = Object.entries(env).map(([name, value]) => `${name}=${value}`);
		const child = spawn(
			'xterm',
			[
				...['-geometry', `${columns}x${rows}+0+0`, ...looks],
				...resources.flatMap(resource => ['-xrm', `XTerm*${resource}`]),
				// The variables are set for the program only: xterm itself needs a locale that is installed.
				...['-e', 'sh', '-c', 'tty >"$0"; exec env "$@"', join(folder, 'tty'), ...assignments, ...command],
			],
			{
				stdio: 'ignore',
				env: {PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', DISPLAY: display},
			},
		);
		const xterm = new Xterm(display, folder, [child, server]);
		t.after(() => xterm.#close());
		if (isBrief) {
			await once(child, 'exit');
			return xterm;
		}
		await xterm.#do('search', '--sync', '--onlyvisible', '--class', 'xterm', 'windowfocus');
		return xterm;
	}

	/** Presses keys, by the program's names for them. */
	async press(...keys: readonly string[]): Promise<void> {
		if (keys.length > 0) {
			await this.#do('key', '--delay', '2', ...keys.map(key => keyNames[key] ?? key));
		}
	}

	/** Waits until the screen equals the expected lines; rejects with the difference at the timeout. */
	async waitFor(expected: string): Promise<void> {
		await this.waitUntil(
			screen => screen === expected,
			screen => differences(expected, screen),
		);
	}

	/** Waits until the lines on the screen, without trailing spaces, satisfy a predicate; returns them. */
	async waitUntil(isIt: (screen: string) => boolean, complaint = (screen: string) => screen): Promise<string> {
		const end = Date.now() + patience;
		let screen = await this.#print();
		while (!isIt(screen)) {
			if (Date.now() > end) {
				throw new Error(`xterm shows something else:\n${complaint(screen)}`);
			}
			screen = await this.#print();
		}
		return screen;
	}

	/** Takes a screenshot of the window. */
	async picture(path: string): Promise<void> {
		const {code, stderr} = await run('import', ['-window', 'root', '-trim', path], {env: {DISPLAY: this.#display}});
		if (code !== 0) {
			throw new Error(`import: ${stderr}`);
		}
	}

	/** Returns the screen as xterm prints it; '' before the program has started. */
	async #print(): Promise<string> {
		const tty = await read(join(this.#folder, 'tty'));
		if (tty === '') {
			return '';
		}
		const path = join(this.#folder, 'printed');
		await rm(path, {force: true});
		await writeFile(tty.trim(), '\x1B[i').catch(() => {});
		// One print at a time: further requests would interfere with what the program draws.
		let printed = '';
		for (let attempts = 0; attempts < 500 && printed === ''; attempts += 1) {
			await new Promise(resolve => setTimeout(resolve, 10));
			printed = await read(path);
		}
		// The second cell of a wide character is printed as U+FFFF.
		const lines = printed.replace(/[\f\uFFFF]/g, '').split('\n');
		return lines
			.slice(0, -1)
			.map(line => line.trimEnd())
			.join('\n');
	}

	async #do(...args: readonly string[]): Promise<void> {
		const {code, stderr} = await run('xdotool', args, {env: {DISPLAY: this.#display}});
		if (code !== 0) {
			throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
		}
	}

	async #close(): Promise<void> {
		for (const child of this.#children) {
			child.kill('SIGKILL');
		}
		// A printer command started by xterm may still be running.
		await rm(this.#folder, {recursive: true, force: true, maxRetries: 10});
	}
}

/** Returns the first line of a program's output. */
async function firstLine({stdout}: ChildProcess): Promise<string> {
	if (stdout) {
		for await (const line of createInterface({input: stdout})) {
			return line;
		}
	}
	throw new Error('Xvfb has not started.');
}

/** Reads a file; '' when it does not exist. */
async function read(path: string): Promise<string> {
	return readFile(path, 'utf8').catch(() => '');
}
