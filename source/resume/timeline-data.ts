import {roleIn} from './authors.js';
import type {Period, Resume} from './types.js';

/** Something that lasted from one month to another (months since year 0, the second one included). */
export interface Bar {
	readonly label: string;
	readonly start: number;
	readonly end: number;
	/** The month from which on it lies ahead. */
	readonly expectedFrom: number;
}

/** Something that happened in a month; of a paper often only the year is known. */
export interface Mark {
	readonly year: number;
	readonly month: number;
	/** Of a paper, the owner's part in it, where it is known. */
	readonly kind: 'first' | 'coauthor' | 'paper' | 'honor';
}

/** What lasted: studies and work, the earliest first. `now` is the month up to which what has no end goes on. */
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

/** What happened: papers and honors. */
export function marksOf(resume: Resume): Mark[] {
	const papers = resume.publications.flatMap((publication): Mark[] =>
		publication.year === undefined ? [] : [{year: publication.year, month: 0, kind: roleIn(publication, resume) ?? 'paper'}],
	);
	const honors = resume.awards.flatMap(({dates}) =>
		dates.flatMap((date): Mark[] => {
			const month = monthOf(date, 0);
			return Number.isFinite(month) ? [{year: Math.floor(month / 12), month: month % 12, kind: 'honor'}] : [];
		}),
	);
	return [...papers, ...honors];
}

/** Months since year 0 of a date as YYYY, YYYY-MM or YYYY-MM-DD; of a year alone, that month of it. NaN for another text. */
export function monthOf(date: string, month: number): number {
	const [, year, inYear] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
	return year === undefined ? Number.NaN : Number(year) * 12 + (inYear === undefined ? month : Number(inYear) - 1);
}
