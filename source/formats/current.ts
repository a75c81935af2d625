import {isCurrent} from '../resume/dates.js';
import {inOrder} from '../resume/order.js';
import type {Education, Resume, Work} from '../resume/types.js';

/** A current affiliation: where the person works or studies as of the résumé's date. */
export interface Affiliation {
	readonly organization?: string | undefined;
	/** A position, or a student's status such as "Ph.D. student". */
	readonly role?: string | undefined;
	/** The department, or the location. */
	readonly part?: string | undefined;
	readonly url?: string | undefined;
	/** Expected end (YYYY, YYYY-MM or YYYY-MM-DD). */
	readonly expectedEnd?: string | undefined;
}

/** Returns the work and the studies that have not ended, work first. Entries without dates count as ended. */
export function currentAffiliations({work, education}: Pick<Resume, 'work' | 'education'>): Affiliation[] {
	return [
		...inOrder(work).flatMap(([item]) => (isCurrent(item) || item.positions?.some(position => isCurrent(position)) ? workPlace(item) : [])),
		...inOrder(education).flatMap(([item]) => (isCurrent(item) ? studyPlace(item) : [])),
	];
}

function workPlace({name, position, positions = [], location, url}: Work): Affiliation {
	const open = positions.find(item => isCurrent(item));
	return {organization: name, role: open?.position ?? position, part: location, url};
}

function studyPlace({institution, studyType, area, url, endDate, isExpected}: Education): Affiliation {
	// The degree aimed at is not a role: "Bachelor" is not, "Ph.D. student" is.
	const role =
		studyType &&
		/student|candidate|fellow|scholar|researcher|doctorand|étudiante?|estudiante|studente?ssa|博士生|硕士生|本科生|研究生|学生/i.test(
			studyType,
		)
			? studyType
			: undefined;
	return {organization: institution, role, part: area, url, expectedEnd: isExpected ? endDate : undefined};
}
