import {setTimeout} from 'node:timers/promises';
import {cpuTicks, peakMemory, residentMemory, timeInPipe, untilIdle} from './process.js';
import {Pty, timeToScreen} from './pty.js';
import type {Results} from './rows.js';
import {interleaved, median, percentile} from './statistics.js';

/** What to measure, and how often. */
export interface Plan {
	/** The Node that runs what is measured. */
	readonly node: string;
	/** The installed program. */
	readonly program: string;
	readonly rounds: number;
	readonly keys: number;
	/** How long, in ms, the idle program is watched. */
	readonly idle: number;
}

/** The starts: until something is on the screen, and until all is in the pipe. */
export async function measureStarts({node, program, rounds}: Plan): Promise<Results> {
	const pipe = (...args: readonly string[]) => timeInPipe([node, program, ...args]);
	const {bare, ...times} = await interleaved(
		{
			bare: () => timeInPipe([node, '-e', '0']),
			name: () => timeToScreen([node, program], {output: 'Xu Huang', screen: lines => lines[0]?.startsWith('Xu Huang') ?? false}),
			answered: () =>
				timeToScreen([node, program], {
					typed: '3j',
					output: '2/13',
					screen: lines => lines.some(line => line.endsWith(' 2/13')) && lines.at(-1)?.endsWith('q quit') === true,
				}),
			text: () => pipe(),
			help: () => pipe('--help'),
			version: () => pipe('--version'),
			json: () => pipe('-f', 'json'),
			bibtex: () => pipe('-f', 'bibtex'),
			pdf: () => pipe('-f', 'pdf'),
		},
		rounds,
	);
	return Object.fromEntries(Object.entries(times).map(([name, value]) => [name, {value, bare}]));
}

/** The memory of the open app and of a bare Node that waits. */
export async function measureMemory({node, program}: Plan): Promise<Results> {
	const memoryOf = async (command: readonly string[]) => {
		const pty = new Pty(command);
		try {
			await untilIdle(pty.pid);
			return await residentMemory(pty.pid);
		} finally {
			pty.close();
		}
	};
	const waiting = [node, '-e', 'setTimeout(() => {}, 1e9)'];
	const {app, bare} = await interleaved({app: () => memoryOf([node, program]), bare: () => memoryOf(waiting)}, 3);
	return {memory: {value: app, bare}};
}

/** The most memory that making the PDF takes, and that of a bare Node. */
export async function measurePdfMemory({node, program}: Plan): Promise<Results> {
	const {pdf, bare} = await interleaved({pdf: () => peakMemory([node, program, 'pdf']), bare: () => peakMemory([node, '-e', '0'])}, 3);
	return {pdfMemory: {value: pdf, bare}};
}

/** The keys in the longest list: down to its end and up again. */
export async function measureKeys({node, program, keys}: Plan): Promise<Results> {
	return inApp([node, program, 'publications'], async pty => {
		const answers: {time: number; bytes: number}[] = [];
		for (let index = 0; index < keys; index += 1) {
			answers.push(await pty.press(index % 24 < 12 ? 'j' : 'k'));
		}
		const times = answers.map(({time}) => time);
		const bytes = median(answers.map(answer => answer.bytes));
		return {keyMedian: {value: median(times)}, keyP99: {value: percentile(times, 0.99)}, keyBytes: {value: bytes}};
	});
}

/** Words that find much, little and nothing, letter by letter. */
export async function measureSearch({node, program, keys}: Plan): Promise<Results> {
	const words = ['recommendation', 'language model', 'defu lian', 'year:2024', 'agents', 'ustc', 'zzz'];
	return inApp([node, program], async pty => {
		const times: number[] = [];
		await pty.press('/');
		for (let index = 0; times.length < keys; index += 1) {
			for (const letter of words[index % words.length] ?? '') {
				times.push((await pty.press(letter)).time);
			}
			await pty.press('\x15');
		}
		return {searchP99: {value: percentile(times, 0.99)}};
	});
}

/** What the app does when nothing is asked of it. */
export async function measureIdle({node, program, idle}: Plan): Promise<Results> {
	return inApp([node, program], async pty => {
		const [ticks, {length}] = [await cpuTicks(pty.pid), pty.output];
		await setTimeout(idle);
		return {idleBytes: {value: pty.output.length - length}, idleTicks: {value: (await cpuTicks(pty.pid)) - ticks}};
	});
}

/** Does something in the open app once all of it is loaded. */
async function inApp(command: readonly string[], work: (pty: Pty) => Promise<Results>): Promise<Results> {
	const pty = new Pty(command);
	try {
		await pty.until(output => output.includes('q quit') || output.includes('\x1B[?2026l'));
		await untilIdle(pty.pid);
		return await work(pty);
	} finally {
		pty.close();
	}
}
