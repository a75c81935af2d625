import type {Span} from '../../../resume/block.js';
import {countsOf} from '../../../resume/group-by.js';
import {languageOf} from '../../../resume/localized.js';
import {type Bar, barsOf, marksOf, monthOf, type TimelineMark} from '../../../resume/timeline-data.js';
import type {Resume} from '../../../resume/types.js';
import {pad, textWidth, truncate} from '../../../resume/width.js';

/** A timeline: an axis of years, a row with a bar for each period, and rows of marks for papers and honors. */
export interface Timeline {
	readonly axis: string;
	readonly rows: readonly TimelineRow[];
	/** Explains the marks. */
	readonly legend: readonly Span[];
}

/** A row of the timeline: the bar of a period, or marks at dates. */
export interface TimelineRow {
	readonly label: string;
	readonly spans: readonly Span[];
}

const glyphs = {first: '◉', coauthor: '◌', paper: '◦', honor: '✦', held: '▰', expected: '▱'} as const;
const meanings = {first: 'first', coauthor: 'quiet', paper: 'plain', honor: 'plain'} as const;
const maxLabelWidth = 12;
const maxRows = 10;
/** Minimum and maximum width of a year, in cells. */
const [minYearWidth, maxYearWidth] = [5, 16];

/**
 * Returns the timeline of a résumé's dated records, in `width` cells and at most `height` rows; undefined if there are too
 * few of them or too little room. When not all years fit, the newest are shown.
 *
 * @param today the month at which open periods end, as YYYY-MM, if the résumé has no modification date
 */
export function timelineOf(resume: Resume, width: number, height: number, today: string): Timeline | undefined {
	const bars = barsOf(resume, monthOf(resume.meta.lastModified ?? today, 0));
	const marks = resume.origin?.isBeginning ? [] : marksOf(resume);
	const {t} = languageOf(resume);
	const groups: MarkGroup[] = [
		{label: t('Papers'), marks: marks.filter(({kind}) => kind !== 'honor')},
		{label: t('Honors'), marks: marks.filter(({kind}) => kind === 'honor')},
	].filter(group => group.marks.length > 0);
	const room = height - groups.length - 2;
	if (room < 1 || bars.length + groups.length < 2) {
		return undefined;
	}
	// The labels of the visible bars determine how many years fit, and the years which bars are visible: two rounds.
	let shown: readonly Bar[] = bars;
	let labelWidth = 0;
	let scale: Scale | undefined;
	for (let round = 0; round < 2; round += 1) {
		labelWidth = 2 + Math.min(maxLabelWidth, Math.max(...[...shown, ...groups].map(({label}) => textWidth(label))));
		scale = scaleOf(bars, marks, width - labelWidth);
		const {firstYear = 0} = scale ?? {};
		shown = bars.filter(bar => isMostlyAfter(bar, firstYear * 12)).slice(-room);
	}
	return scale && renderTimeline(scale, labelWidth, shown, groups, resume);
}

/** Marks of one row. */
interface MarkGroup {
	readonly label: string;
	readonly marks: readonly TimelineMark[];
}

function renderTimeline(scale: Scale, labelWidth: number, bars: readonly Bar[], groups: readonly MarkGroup[], resume: Resume): Timeline {
	const rows = [
		...bars.map(bar => ({label: bar.label, spans: barSpans(bar, scale)})),
		...groups.map(({label, marks}) => ({label, spans: markSpans(marks, scale)})),
	];
	return {
		axis: ' '.repeat(labelWidth) + axisOf(scale),
		rows: rows.map(({label, spans}) => ({label: pad(truncate(label, labelWidth - 2), labelWidth), spans})),
		legend: legendOf(
			resume,
			groups.flatMap(({marks}) => marks),
			bars,
		),
	};
}

/** Whether at least a fifth of the bar is at or after a month. */
function isMostlyAfter({start, end}: Bar, month: number): boolean {
	return end + 1 - Math.max(start, month) >= (end + 1 - start) / 5;
}

/** Returns the preferred rows of a résumé's timeline, with its axis and legend; 0 if there is too little to show. */
export function timelineRows(resume: Resume): number {
	const marks = marksOf(resume);
	const markRows = Number(marks.some(({kind}) => kind !== 'honor')) + Number(marks.some(({kind}) => kind === 'honor'));
	const rows = barsOf(resume, 0).length + markRows;
	return rows < 2 ? 0 : Math.min(maxRows, rows + 3);
}

interface Scale {
	readonly firstYear: number;
	readonly years: number;
	/** Width of a year, in cells. */
	readonly cells: number;
}

function scaleOf(bars: readonly Bar[], marks: readonly TimelineMark[], width: number): Scale | undefined {
	const years = [...bars.flatMap(({start, end}) => [Math.floor(start / 12), Math.floor(end / 12)]), ...marks.map(({year}) => year)];
	if (years.length === 0) {
		return undefined;
	}
	const [first, last] = [Math.min(...years), Math.max(...years)];
	// An empty cell separates the papers of two years.
	const minCells = Math.max(minYearWidth, Math.min(maxYearWidth, maxPapersInYear(marks) + 1));
	const shown = Math.min(last - first + 1, Math.floor(width / minCells));
	return shown < 1 ? undefined : {firstYear: last - shown + 1, years: shown, cells: Math.min(maxYearWidth, Math.floor(width / shown))};
}

/** Returns the maximum number of papers in one year, as each takes a cell; ignores years with too many to show singly. */
function maxPapersInYear(marks: readonly TimelineMark[]): number {
	const counts = countsOf(marks.filter(({kind}) => kind !== 'honor').map(({year}) => year));
	return Math.max(0, ...[...counts.values()].filter(count => count < maxYearWidth));
}

function axisOf({firstYear, years, cells}: Scale): string {
	return Array.from({length: years}, (_, index) => pad(String(firstYear + index), cells))
		.join('')
		.trimEnd();
}

function barSpans({start, end, expectedFrom}: Bar, {firstYear, years, cells}: Scale): Span[] {
	const cellOf = (month: number) => Math.max(0, Math.min(years * cells, Math.round(((month - firstYear * 12) * cells) / 12)));
	const [from, middle, to] = [cellOf(start), cellOf(Math.min(expectedFrom, end + 1)), cellOf(end + 1)];
	return [
		{text: ' '.repeat(from)},
		{text: glyphs.held.repeat(Math.max(middle - from, to > middle ? 0 : 1))},
		{text: glyphs.expected.repeat(Math.max(0, to - middle)), meaning: 'quiet'},
	].filter(({text}) => text !== '') as Span[];
}

/** Renders marks in one row, each in a cell of its year; if a year has not enough cells, their number. */
function markSpans(marks: readonly TimelineMark[], {firstYear, years, cells}: Scale): Span[] {
	return Array.from({length: years}, (_, index): Span[] => {
		const inYear = marks.filter(({year}) => year === firstYear + index);
		return inYear.length > cells ? [{text: pad(String(inYear.length), cells)}] : markCells(inYear, cells);
	}).flat();
}

/** Renders the marks of a year, each at the cell of its month or the next free one. */
function markCells(marks: readonly TimelineMark[], cells: number): Span[] {
	const row: (TimelineMark['kind'] | undefined)[] = Array(cells).fill(undefined);
	for (const {month, kind} of marks.toSorted((a, b) => a.month - b.month || kindOrder(a) - kindOrder(b))) {
		const wanted = Math.min(cells - 1, Math.floor((month * cells) / 12));
		const free = row.findIndex((taken, index) => index >= wanted && taken === undefined);
		row[free === -1 ? row.lastIndexOf(undefined) : free] = kind;
	}
	return row.map(kind => (kind ? {text: glyphs[kind], meaning: meanings[kind]} : {text: ' '}));
}

function kindOrder({kind}: TimelineMark): number {
	return kind === 'coauthor' ? 1 : 0;
}

function legendOf(resume: Resume, marks: readonly TimelineMark[], bars: readonly Bar[]): Span[] {
	const {t} = languageOf(resume);
	const names = {
		first: t('first author'),
		coauthor: t('co-author'),
		paper: t('Papers').toLowerCase(),
		honor: t('Honors').toLowerCase(),
	};
	const used = (['first', 'coauthor', 'paper', 'honor'] as const).filter(kind => marks.some(mark => mark.kind === kind));
	const isExpected = bars.some(({end, expectedFrom}) => expectedFrom <= end);
	return [
		...used.flatMap((kind): Span[] => [
			{text: glyphs[kind], meaning: meanings[kind]},
			{text: ` ${names[kind]}  `, meaning: 'quiet'},
		]),
		...(isExpected ? [{text: `${glyphs.expected} ${t('expected')}`, meaning: 'quiet'} as const] : []),
	];
}
