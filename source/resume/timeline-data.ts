import {roleIn} from './authors.js';
import type {Period, Resume} from './types.js';

/** A period as months since year 0, with `end` included. */
export interface Bar {
	readonly label: string;
	readonly start: number;
	readonly end: number;
	/** The month from which the bar is drawn as expected. */
	readonly expectedFrom: number;
}

/** An event in a month; for papers often only the year is known. */
export interface TimelineMark {
	readonly year: number;
	readonly month: number;
	/** For a paper, the owner's role in it, where it is known. */
	readonly kind: 'first' | 'coauthor' | 'paper' | 'honor';
}

/** Returns the periods of education and work, earliest first. `now` is the month at which periods without an end stop. */
export function barsOf(resume: Resume, now: number): Bar[] {
	const studies = resume.education.flatMap(education =>
		barOf(education, education.studyType?.replace(/ student$/i, '') ?? education.institution ?? '', now),
	);
	const work = resume.work.flatMap(item => barOf(item, item.shortName ?? item.name ?? item.position ?? '', now));
	return [...studies, ...work].sort((a, b) => a.start - b.start || a.end - b.end);
}

function barOf({startDate, endDate, isExpected}: Period, label: string, now: number): Bar[] {
	if (!startDate) {
		return [];
	}
	const start = monthOf(startDate, 0);
	const end = Math.max(start, endDate ? monthOf(endDate, 11) : now);
	const isKnown = Number.isFinite(start) && Number.isFinite(end);
	return isKnown ? [{label, start, end, expectedFrom: isExpected || end > now ? now : end + 1}] : [];
}

/** Returns the events: papers and honors. */
export function marksOf(resume: Resume): TimelineMark[] {
	const papers = resume.publications.flatMap((publication): TimelineMark[] =>
		publication.year === undefined ? [] : [{year: publication.year, month: 0, kind: roleIn(publication, resume) ?? 'paper'}],
	);
	const honors = resume.awards.flatMap(({dates}) =>
		dates.flatMap((date): TimelineMark[] => {
			const month = monthOf(date, 0);
			return Number.isFinite(month) ? [{year: Math.floor(month / 12), month: month % 12, kind: 'honor'}] : [];
		}),
	);
	return [...papers, ...honors];
}

/**
 * Returns the months since year 0 of a date as YYYY, YYYY-MM or YYYY-MM-DD; `month` (from 0) applies to a year alone. NaN for
 * other texts.
 */
export function monthOf(date: string, month: number): number {
	const [, year, inYear] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
	return year === undefined ? Number.NaN : Number(year) * 12 + (inYear === undefined ? month : Number(inYear) - 1);
}
