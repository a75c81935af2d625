import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {setTimeout} from 'node:timers/promises';

/** Variables that change how a program starts: CI, colour settings, and Node's own options. */
const unwanted = ['CI', 'NO_COLOR', 'FORCE_COLOR', 'COLORTERM', 'COLORFGBG', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];
const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.includes(name)));

/**
 * The current environment without those. NODE_EXTRA_CA_CERTS, for one, doubles the start of bare Node, and so halves how
 * far the ratios here exceed 1.
 */
export const environment: NodeJS.ProcessEnv & {TERM: string} = {...around, TERM: 'xterm-256color', LANG: 'C.UTF-8'};

/** Returns how long a program runs, in ms, until all of its output has been read from a pipe. */
export async function timeInPipe(command: readonly string[]): Promise<number> {
	const [program = '', ...args] = command;
	const start = performance.now();
	const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: environment});
	const errors: Buffer[] = [];
	child.stdout.resume();
	child.stderr.on('data', data => errors.push(data));
	const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
	const time = performance.now() - start;
	if (code !== 0) {
		throw new Error(`${command.join(' ')} ended with ${code}: ${Buffer.concat(errors)}`);
	}
	return time;
}

/** Returns the peak resident memory of a Node program, in MB, as the program itself reports it. */
export async function peakMemory([node = '', ...args]: readonly string[]): Promise<number> {
	const tell = `process.on('exit', () => require('node:fs').writeSync(2, 'peak ' + process.resourceUsage().maxRSS))`;
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-peak-'));
	try {
		await writeFile(join(folder, 'tell.cjs'), tell);
		const child = spawn(node, ['--require', join(folder, 'tell.cjs'), ...args], {stdio: ['ignore', 'ignore', 'pipe'], env: environment});
		const [, peak] = /peak (\d+)$/.exec(await text(child.stderr)) ?? [];
		return Number(peak) / 1024;
	} finally {
		await rm(folder, {recursive: true});
	}
}

/** Returns the resident memory of a process, in MB. */
export async function residentMemory(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** Returns the CPU time that a process has used so far, in ms. */
export async function cpuTime(pid: number): Promise<number> {
	return 10 * (await cpuTicks(pid));
}

/** Returns the same in kernel ticks of 10 ms. */
async function cpuTicks(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
	// The name in parentheses may contain spaces; after it, the 12th and 13th fields are utime and stime (proc_pid_stat(5)).
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return Number(fields[11]) + Number(fields[12]);
}

/** Waits until a process has been idle for a while, which means that it is fully loaded. */
export async function untilIdle(pid: number): Promise<void> {
	for (let quiet = 0, ticks = -1; quiet < 5; ) {
		const now = await cpuTicks(pid);
		quiet = now === ticks ? quiet + 1 : 0;
		ticks = now;
		await setTimeout(100);
	}
}
