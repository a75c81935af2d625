import {Bench} from 'tinybench';
import {reduce} from '../../source/app/state/reducer.js';
import {ownResume} from '../../source/resume/own.js';
import {createSearch} from '../../source/resume/search/index.js';
import {TestVisit} from '../helpers/visit.js';

/** The time that one part of the program takes in isolation, per call, in ms. */
export interface Part {
	readonly what: string;
	readonly median: number;
	readonly p99: number;
}

/** Measures the steps between a key and its frame, without a process or a terminal. They run in the Node that runs the benchmark. */
export async function measureParts(time: number): Promise<Part[]> {
	const visit = await TestVisit.open(80, 24, {section: 'publications'}, {colorLevel: 3});
	const wide = await TestVisit.open(120, 40, {section: 'publications'}, {colorLevel: 3});
	const {model} = visit.app;
	const search = createSearch(ownResume);
	const bench = new Bench({time, warmupTime: time / 4});
	bench
		.add('reduce: the selection moves by one', () => {
			reduce(model.state(), {type: 'move', by: 1}, model.content);
		})
		.add('React and Ink: a key in the publications to its frame, 80x24', pressing(visit))
		.add('React and Ink: a key in the publications to its frame, 120x40', pressing(wide))
		.add('React and Ink: the app is opened, 80x24', async () => {
			(await TestVisit.open(80, 24, {}, {colorLevel: 3})).close();
		})
		.add('search: one letter', () => {
			search('r');
		})
		.add('search: two words', () => {
			search('language model');
		})
		.add('search: a word with a slip', () => {
			search('recomendation');
		});
	await bench.run();
	visit.close();
	wide.close();
	return bench.tasks.map(({name, result}) => {
		if (!('latency' in result)) {
			throw new Error(`${name} was not measured.`);
		}
		return {what: name, median: result.latency.p50, p99: result.latency.p99};
	});
}

/** Returns a function that presses one key per call: down the list and up again. */
function pressing(visit: TestVisit): () => Promise<void> {
	let count = 0;
	return async () => {
		visit.session.frames.length = 0;
		await visit.press(count % 24 < 12 ? 'j' : 'k');
		count += 1;
	};
}
