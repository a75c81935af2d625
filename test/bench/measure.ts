import {setTimeout} from 'node:timers/promises';
import {smallLetters} from '../../source/app/components/letters.js';
import type {Window} from '../../source/terminal/window.js';
import {cpuTime, peakMemory, residentMemory, timeInPipe, untilIdle} from './process.js';
import {endOfFrame, Pty, timeToScreen} from './pty.js';
import type {Measured, Results, RowName} from './rows.js';
import {interleaved, median, percentile} from './statistics.js';

/** What to measure, and how often. */
export interface Plan {
	/** Path of the Node that runs the measured programs. */
	readonly node: string;
	/** Path of the installed program. */
	readonly program: string;
	/** Path of another build, measured in turns with this one. */
	readonly other?: string | undefined;
	readonly rounds: number;
	readonly keys: number;
	/** How long the idle program is observed, in ms. */
	readonly idle: number;
}

/** The programs of this build and of the other, if given. */
type Builds = Readonly<{own: string; other?: string}>;

const buildsOf = ({program, other}: Plan): Builds => ({own: program, ...(other === undefined ? {} : {other})});

const name = 'Xu Huang';
const largeName = smallLetters(name) ?? [];

/** Whether the name is on the screen: as text, or in block letters. */
function hasName(lines: readonly string[]): boolean {
	const inLetters = largeName.length > 0 && largeName.every(row => lines.some(line => line.includes(row.trimEnd())));
	return inLetters || (lines[0]?.trimStart().startsWith(name) ?? false);
}

const isWhole = (lines: readonly string[]) => lines.at(-1)?.endsWith('q quit') === true;

/** Measures the start-up times: until something is on the screen, and until all output is in the pipe. */
export async function measureStarts(plan: Plan): Promise<Results> {
	const {node, rounds} = plan;
	const startsOf = (program: string) => {
		const pipe = (...args: readonly string[]) => timeInPipe([node, program, ...args]);
		return {
			name: () => timeToScreen([node, program], {output: endOfFrame, screen: hasName}),
			frame: () => timeToScreen([node, program], {output: 'q', screen: isWhole}),
			answered: () =>
				timeToScreen([node, program], {
					typed: '3j',
					output: '2/13',
					screen: lines => lines.some(line => line.endsWith('2/13')) && isWhole(lines),
				}),
			text: () => pipe(),
			help: () => pipe('--help'),
			version: () => pipe('--version'),
			json: () => pipe('-f', 'json'),
			bibtex: () => pipe('-f', 'bibtex'),
		};
	};
	const subjects = Object.entries(buildsOf(plan)).flatMap(([build, program]) =>
		Object.entries(startsOf(program)).map(([what, measure]) => [`${build} ${what}`, measure] as const),
	);
	const times = await interleaved<string>({bare: () => timeInPipe([node, '-e', '0']), ...Object.fromEntries(subjects)}, rounds);
	const names = Object.keys(startsOf('')) as RowName[];
	return resultsOf(names, times, times.bare);
}

/** Measures the memory of the open app and of a bare waiting Node. */
export async function measureMemory(plan: Plan): Promise<Results> {
	const {node} = plan;
	const memoryOf = async (command: readonly string[]) => {
		const pty = new Pty(command);
		try {
			await untilIdle(pty.pid);
			return await residentMemory(pty.pid);
		} finally {
			pty.close();
		}
	};
	const builds = Object.entries(buildsOf(plan)).map(([build, program]) => [`${build} memory`, () => memoryOf([node, program])] as const);
	const waiting = [node, '-e', 'setTimeout(() => {}, 1e9)'];
	const measured = await interleaved<string>({bare: () => memoryOf(waiting), ...Object.fromEntries(builds)}, 3);
	return resultsOf(['memory'], measured, measured.bare);
}

/** Measures the time and the peak memory of generating the PDF, and those of a bare Node. */
export async function measurePdf({node, program, rounds}: Plan): Promise<Results> {
	const bare = [node, '-e', '0'];
	const time = await interleaved({pdf: () => timeInPipe([node, program, '-f', 'pdf']), bare: () => timeInPipe(bare)}, rounds);
	const memory = await interleaved({pdf: () => peakMemory([node, program, 'pdf']), bare: () => peakMemory(bare)}, 3);
	return {pdf: {value: time.pdf, bare: time.bare}, pdfMemory: {value: memory.pdf, bare: memory.bare}};
}

/** Keys per turn in one build before the other build's turn. */
const turn = 24;

/** Measures keys in the longest list, down and up again, in both builds in turns. */
export async function measureKeys(plan: Plan): Promise<Results> {
	const standard = await keysIn(plan, {columns: 80, rows: 24});
	const wide = await keysIn(plan, {columns: 120, rows: 40});
	const from = (of: (keys: Keys) => number, at = standard): Measured => ({
		value: of(at.own),
		...(at.other ? {other: of(at.other)} : {}),
	});
	return {
		keyMedian: from(({times}) => median(times)),
		keyP99: from(({times}) => percentile(times, 0.99)),
		keyBytes: from(({bytes}) => median(bytes)),
		keyCpu: from(({cpu, times}) => cpu / times.length, wide),
	};
}

interface Keys {
	readonly times: number[];
	readonly bytes: number[];
	/** CPU time of all keys, in ms. */
	cpu: number;
}

async function keysIn(plan: Plan, window: Window): Promise<{readonly own: Keys; readonly other?: Keys}> {
	const builds = Object.entries(buildsOf(plan)).map(([build, program]) => ({
		build,
		pty: new Pty([plan.node, program, 'publications'], '', window),
		keys: {times: [], bytes: [], cpu: 0} as Keys,
	}));
	try {
		for (const {pty} of builds) {
			await untilOpen(pty);
		}
		for (let done = 0; done < plan.keys; done += turn) {
			for (const {pty, keys} of builds) {
				const before = await cpuTime(pty.pid);
				for (let index = 0; index < turn; index += 1) {
					const {time, bytes} = await pty.press(index < turn / 2 ? 'j' : 'k');
					keys.times.push(time);
					keys.bytes.push(bytes);
				}
				keys.cpu += (await cpuTime(pty.pid)) - before;
			}
		}
		return Object.fromEntries(builds.map(({build, keys}) => [build, keys])) as unknown as {own: Keys; other?: Keys};
	} finally {
		for (const {pty} of builds) {
			pty.close();
		}
	}
}

/** Measures typing queries with many, few and no results, letter by letter. */
export async function measureSearch(plan: Plan): Promise<Results> {
	const words = ['recommendation', 'language model', 'defu lian', 'year:2024', 'agents', 'ustc', 'zzz'];
	return inEachApp(plan, 'searchP99', async pty => {
		const times: number[] = [];
		await pty.press('/');
		for (let index = 0; times.length < plan.keys; index += 1) {
			for (const letter of words[index % words.length] ?? '') {
				times.push((await pty.press(letter)).time);
			}
			await pty.press('\x15');
		}
		return percentile(times, 0.99);
	});
}

/** Measures the CPU time and the output of the idle app. */
export async function measureIdle(plan: Plan): Promise<Results> {
	const bytes: Record<string, number> = {};
	const cpu = await inEachApp(plan, 'idleCpu', async (pty, build) => {
		const [before, {length}] = [await cpuTime(pty.pid), pty.output];
		await setTimeout(plan.idle);
		bytes[build] = pty.output.length - length;
		return (100 * ((await cpuTime(pty.pid)) - before)) / plan.idle;
	});
	const {own = 0, other} = bytes;
	return {...cpu, idleBytes: {value: own, ...(other === undefined ? {} : {other})}};
}

/** Runs a measurement in the open app of each build, once it is fully loaded. */
async function inEachApp(plan: Plan, row: RowName, work: (pty: Pty, build: string) => Promise<number>): Promise<Results> {
	const measured: Record<string, number> = {};
	for (const [build, program] of Object.entries(buildsOf(plan))) {
		const pty = new Pty([plan.node, program]);
		try {
			await untilOpen(pty);
			measured[`${build} ${row}`] = await work(pty, build);
		} finally {
			pty.close();
		}
	}
	return resultsOf([row], measured);
}

/** Waits until the app has rendered and is fully loaded. */
async function untilOpen(pty: Pty): Promise<void> {
	await pty.until(output => output.includes(endOfFrame));
	await untilIdle(pty.pid);
}

/** Returns the result rows from numbers keyed by build and row. */
function resultsOf(names: readonly RowName[], measured: Readonly<Record<string, number>>, bare?: number): Results {
	return Object.fromEntries(
		names.map(row => {
			const {[`own ${row}`]: value = Number.NaN, [`other ${row}`]: other} = measured;
			return [row, {value, ...(bare === undefined ? {} : {bare}), ...(other === undefined ? {} : {other})}];
		}),
	);
}
