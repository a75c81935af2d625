import type {Section, SectionId} from '../resume/sections/index.js';
import type {Publication, Resume} from '../resume/types.js';

/** What of the résumé to write. */
export interface FormatOptions {
	/** The chosen sections; the whole résumé when absent. */
	readonly sections?: readonly Section[];
	/** The publications that a search has left; all of them when absent. */
	readonly publications?: readonly Publication[];
	/** Cells a line, for the formats that are set in lines. */
	readonly width?: number;
}

/** Writes a résumé in one format; the text ends with a line feed. */
export type FormatFunction = (resume: Resume, options: FormatOptions) => string;

/** The publications to write, in the order of the résumé. */
export function chosenPublications(resume: Resume, {publications}: FormatOptions): readonly Publication[] {
	return publications ?? resume.publications;
}

/** The résumé that a section is drawn from: its own list holds only the chosen publications; the others refer to all. */
export function resumeFor(section: Section, resume: Resume, options: FormatOptions): Resume {
	return section.id === 'publications' ? {...resume, publications: [...chosenPublications(resume, options)]} : resume;
}

/** Whether a section is to be written. */
export function isChosen(id: SectionId, {sections}: FormatOptions): boolean {
	return sections === undefined || sections.some(section => section.id === id);
}
