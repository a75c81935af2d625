import type {Phrase} from '../i18n/language.js';
import {languageOf} from './localized.js';
import {isInternship} from './sections/employment.js';
import {statisticsOf} from './statistics.js';
import type {Resume} from './types.js';

/** A number about the person with its label: "13 papers". */
export interface Figure {
	readonly value: string;
	readonly label: string;
}

const mostFigures = 5;

/** Returns the key figures of a résumé, most important first. Empty for the beginning of a large file, which can't be counted. */
export function figuresOf(resume: Resume): Figure[] {
	if (resume.origin?.isBeginning) {
		return [];
	}
	const {t} = languageOf(resume);
	const {publications, firstAuthor} = statisticsOf(resume);
	const internships = resume.work.filter(isInternship).length;
	const counted = (count: number, one: Phrase, many: Phrase): Figure[] =>
		count > 0 ? [{value: String(count), label: t(count === 1 ? one : many)}] : [];
	return [
		...counted(publications, 'paper', 'papers'),
		...counted(firstAuthor, 'as first author', 'as first author'),
		...(resume.metrics ?? []).map(({name, value}) => ({value, label: name})),
		...counted(resume.work.length - internships, 'position', 'positions held'),
		...counted(internships, 'internship', 'internships'),
		...counted(resume.awards.length, 'honor', 'honors'),
		...counted(resume.projects.length, 'project', 'projects'),
		...counted(resume.presentations?.length ?? 0, 'talk', 'talks'),
		...counted(resume.patents?.length ?? 0, 'patent', 'patents'),
		...counted(resume.certificates?.length ?? 0, 'certificate', 'certificates'),
	].slice(0, mostFigures);
}
