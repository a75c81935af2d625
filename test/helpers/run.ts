import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {program} from './program.js';

/** The output and the exit code of a program. */
export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly cwd?: string;
	/** Variables to set, or with `undefined` to unset, in a minimal environment. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Whether stdin is /dev/null or a pipe that stays open without input. */
	readonly stdin?: 'ignore' | 'pipe';
	/** Whether the read end of stdout is closed at once. */
	readonly isReaderGone?: boolean;
}

/** Runs a program without a terminal until it exits. One that hangs is killed after a timeout: its code is null. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	const {cwd = process.cwd(), env = {}, stdin = 'ignore', isReaderGone = false} = options;
	const plain = {PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env};
	const child = spawn(command, args, {cwd, env: plain, stdio: [stdin, 'pipe', 'pipe'], timeout: 60_000, killSignal: 'SIGKILL'});
	if (isReaderGone) {
		child.stdout?.destroy();
	}
	const exit = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
	const [stdout, stderr] = await Promise.all([
		isReaderGone || !child.stdout ? '' : text(child.stdout),
		child.stderr ? text(child.stderr) : '',
	]);
	return {code: await exit, stdout, stderr};
}

/** Runs the built program without a terminal. */
export async function xuhuang(args: readonly string[] = [], options: RunOptions = {}): Promise<Outcome> {
	return run(process.execPath, [program, ...args], options);
}

/** Runs an sh script without a terminal, in which `xuhuang` is the built program. */
export async function shell(script: string, options: RunOptions = {}): Promise<Outcome> {
	const env = {...options.env, NODE: process.execPath, CLI: program};
	return run('sh', ['-c', `xuhuang() { "$NODE" "$CLI" "$@"; }\n${script}`], {...options, env});
}
