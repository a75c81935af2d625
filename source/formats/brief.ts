/** Short summaries shared by the first screen, the 30-second view and the PDF. */
import {isFirstAuthor} from '../resume/authors.js';
import {joined} from '../resume/join.js';
import {isInternship} from '../resume/sections/employment.js';
import {isOfResearch} from '../resume/sections/index.js';
import type {Publication, Resume, Work} from '../resume/types.js';

/** Returns the papers with the owner as (shared) first author, or all papers when there are none; newest first. */
export function bestPapers(resume: Resume): {readonly areFirstAuthor: boolean; readonly papers: readonly Publication[]} {
	const first = resume.publications.filter(publication => isFirstAuthor(publication, resume));
	const papers = first.length > 0 ? first : resume.publications;
	return {areFirstAuthor: first.length > 0, papers: papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))};
}

/** Returns position and employer of a job; of an internship, employer and location. */
export function workWords(work: Work): string {
	const {name, position, location} = work;
	return joined(isInternship(work) ? [name, location] : [position, name]);
}

/** Returns the research topics: the keywords of each research interest, or its name. */
export function researchTopics(resume: Resume): string[] {
	return resume.interests.filter(isOfResearch).flatMap(({name = '', keywords}) => keywords ?? [name]);
}
