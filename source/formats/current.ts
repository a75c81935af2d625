import type {Education, Resume, Work} from '../resume/types.js';

/** Where the person works or studies when the résumé speaks. */
export interface Place {
	readonly organization?: string | undefined;
	/** What the person is there: a position or a degree. */
	readonly role?: string | undefined;
	/** The department, or the town. */
	readonly part?: string | undefined;
	readonly url?: string | undefined;
	/** When it is expected to end (YYYY, YYYY-MM or YYYY-MM-DD). */
	readonly expectedEnd?: string | undefined;
}

/** The work and the studies that have not ended, work first; when all have, the latest work or else the latest studies. */
export function currentPlaces({work, education}: Pick<Resume, 'work' | 'education'>): Place[] {
	const open = [
		...work.filter(item => !item.endDate).map(workPlace),
		...education.filter(item => !item.endDate || item.isExpected).map(studyPlace),
	];
	return open.length > 0 ? open : [...work.map(workPlace), ...education.map(studyPlace)].slice(0, 1);
}

function workPlace({name, position, location, url}: Work): Place {
	return {organization: name, role: position, part: location, url};
}

function studyPlace({institution, studyType, area, url, endDate, isExpected}: Education): Place {
	return {organization: institution, role: studyType, part: area, url, expectedEnd: isExpected ? endDate : undefined};
}
