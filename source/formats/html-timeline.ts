import {languageOf} from '../resume/localized.js';
import {type Bar, barsOf, marksOf, monthOf, type TimelineMark} from '../resume/timeline-data.js';
import type {Resume} from '../resume/types.js';
import {escapeHtml} from './html-parts.js';

/** Sizes in user units of the SVG, which the page scales: its width, the label column, a row, and the radius of a mark. */
const [width, labelWidth, rowHeight, radius] = [720, 120, 24, 5];
/** Maximum years and bars (the newest are shown), and maximum letters of a label. */
const [mostYears, mostBars, longestLabel] = [15, 10, 16];

/**
 * Renders the timeline as an inline SVG (https://www.w3.org/TR/SVG2/): studies and work as bars, papers and honors as
 * marks. '' when there are fewer than two rows. Everything in it is in the text too.
 */
export function timelineSvg(resume: Resume): string {
	const {t} = languageOf(resume);
	const now = monthOf(resume.meta.lastModified ?? '', 0);
	const marks = marksOf(resume);
	const ends = [...barsOf(resume, now).map(({end}) => Math.floor(end / 12)), ...marks.map(({year}) => year)];
	const last = Math.max(...ends);
	const bars = barsOf(resume, now)
		.filter(({end}) => end / 12 > last - mostYears)
		.slice(-mostBars);
	const starts = [...bars.map(({start}) => Math.floor(start / 12)), ...marks.map(({year}) => year)];
	const first = Math.max(Math.min(...starts), last - mostYears + 1);
	const groups = [
		{label: t('Papers'), marks: marks.filter(({kind}) => kind !== 'honor')},
		{label: t('Honors'), marks: marks.filter(({kind}) => kind === 'honor')},
	].filter(group => group.marks.length > 0);
	if (bars.length + groups.length < 2) {
		return '';
	}
	const unit = (width - labelWidth) / (last - first + 1);
	const xOf = (month: number) => Math.round((labelWidth + (month / 12 - first) * unit) * 10) / 10;
	const years = Array.from({length: last - first + 1}, (_, index) => first + index).map(
		year => `<text x="${xOf(year * 12 + 6)}" y="14" class="year">${year}</text>`,
	);
	const rows = [
		...bars.map((bar, index) => labelled(bar.label, index) + barSvg(bar, index, xOf, first * 12)),
		...groups.map(
			(group, index) => labelled(group.label, bars.length + index) + marksSvg(group.marks, bars.length + index, xOf, unit, first),
		),
	];
	const height = (rows.length + 1) * rowHeight;
	return `<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(t('Timeline'))}">
${[...years, ...rows].join('\n')}
</svg>`;
}

function middleOf(row: number): number {
	return (row + 1.5) * rowHeight;
}

function labelled(label: string, row: number): string {
	const letters = [...label];
	const shown = letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join('')}…` : label;
	return `<text x="0" y="${middleOf(row) + 4}">${escapeHtml(shown)}</text>`;
}

function barSvg({start, end, expectedFrom}: Bar, row: number, xOf: (month: number) => number, earliest: number): string {
	const part = (from: number, to: number, name: string) =>
		to > from
			? `<rect class="${name}" x="${xOf(from)}" y="${middleOf(row) - 5}" width="${Math.round((xOf(to) - xOf(from)) * 10) / 10}" height="10"/>`
			: '';
	const [from, until] = [Math.max(start, earliest), end + 1];
	return part(from, Math.min(until, expectedFrom), 'held') + part(Math.max(from, expectedFrom), until, 'expected');
}

/** Renders the marks of a row. Only the year of a paper is known, so the marks of a year are spread side by side within it. */
function marksSvg(marks: readonly TimelineMark[], row: number, xOf: (month: number) => number, unit: number, first: number): string {
	const years = [...new Set(marks.map(({year}) => year))].filter(year => year >= first);
	return years
		.flatMap(year => {
			const found = marks.filter(mark => mark.year === year);
			const step = Math.min(2 * radius + 2, (unit - 2 * radius) / Math.max(1, found.length - 1));
			const sorted = found.toSorted((a, b) => Number(b.kind === 'first') - Number(a.kind === 'first'));
			return sorted.map((mark, index) => {
				const x = Math.round((xOf(year * 12) + radius + 1 + index * step) * 10) / 10;
				return `<circle class="${mark.kind}" cx="${x}" cy="${middleOf(row)}" r="${radius}"/>`;
			});
		})
		.join('');
}
