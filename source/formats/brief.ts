/** What several views say of a résumé in few words: the first screen, the 30-second view, the PDF. */
import {isFirstAuthor} from '../resume/authors.js';
import {joined} from '../resume/join.js';
import {isInternship} from '../resume/sections/employment.js';
import {isOfResearch} from '../resume/sections/index.js';
import type {Publication, Resume, Work} from '../resume/types.js';

/** Papers of which the person is the first author, or shares the first place; where there are none, all papers. The newest first. */
export function bestPapers(resume: Resume): {readonly areFirstAuthor: boolean; readonly papers: readonly Publication[]} {
	const first = resume.publications.filter(publication => isFirstAuthor(publication, resume));
	const papers = first.length > 0 ? first : resume.publications;
	return {areFirstAuthor: first.length > 0, papers: papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))};
}

/** As what the person worked and for whom; of an internship, where. */
export function workWords(work: Work): string {
	const {name, position, location} = work;
	return joined(isInternship(work) ? [name, location] : [position, name]);
}

/** What the person works on, in a few words each. */
export function researchTopics(resume: Resume): string[] {
	return resume.interests.filter(isOfResearch).flatMap(({name = '', keywords}) => keywords ?? [name]);
}
