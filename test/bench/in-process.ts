import {Bench} from 'tinybench';
import {frameOf, frameText} from '../../source/app/paint.js';
import {reduce} from '../../source/app/state.js';
import {createTheme} from '../../source/app/theme.js';
import {ownResume} from '../../source/resume/own.js';
import {createSearch} from '../../source/resume/search/index.js';
import {TestVisit} from '../helpers/visit.js';

/** One part of the program, alone: how long a call takes, in ms. */
export interface Part {
	readonly what: string;
	readonly median: number;
	readonly p99: number;
}

/** The parts between a key and the frame, without a process, a terminal or React. They run in the Node of the benchmark. */
export async function measureParts(time: number): Promise<Part[]> {
	const {model, show} = new TestVisit(80, 24, {section: 'publications'}).visit;
	const wide = new TestVisit(120, 40, {section: 'publications'}).visit.model;
	const theme = createTheme({colorLevel: 3, hasHyperlinks: true});
	const search = createSearch(ownResume);
	const bench = new Bench({time, warmupTime: time / 4});
	bench
		.add('reduce: the selection moves by one', () => {
			reduce(model.state(), {type: 'move', by: 1}, model.content);
		})
		.add('frameText: the publications at 80x24, as after a key', () => {
			const {sheet, theme: shown} = show();
			frameText(sheet, shown);
		})
		.add('frameOf: the publications at 80x24, as at the start', () => {
			frameOf(model, theme);
		})
		.add('frameOf: the publications at 120x40, as at the start', () => {
			frameOf(wide, theme);
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
	return bench.tasks.map(({name, result}) => {
		if (!('latency' in result)) {
			throw new Error(`${name} was not measured.`);
		}
		return {what: name, median: result.latency.p50, p99: result.latency.p99};
	});
}
