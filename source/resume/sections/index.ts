import type {Resume} from '../types.js';
import {about} from './about.js';
import {certificates} from './certificates.js';
import {contact} from './contact.js';
import {education} from './education.js';
import {honors} from './honors.js';
import {interests} from './interests.js';
import {internships} from './internships.js';
import {languages} from './languages.js';
import {news} from './news.js';
import {projects} from './projects.js';
import {publications} from './publications.js';
import {references} from './references.js';
import type {Section, SectionId} from './section.js';
import {services} from './services.js';
import {skills} from './skills.js';
import {volunteer} from './volunteer.js';
import {work} from './work.js';

/** The registry: every section that a résumé may have, in the order of `sectionIds`. */
export const sections: readonly Section[] = [
	about,
	news,
	work,
	publications,
	projects,
	honors,
	education,
	internships,
	volunteer,
	services,
	certificates,
	skills,
	languages,
	interests,
	references,
	contact,
];

/** The sections that every door shows of a résumé: those that it has something for, or else a page that says so. */
export function sectionsOf(resume: Resume): readonly [Section, ...Section[]] {
	const [first = about, ...others] = sections.filter(section => section.isIn(resume));
	return [first, ...others];
}

/** The section with that id. */
export function sectionById(id: SectionId): Section {
	const section = sections.find(candidate => candidate.id === id);
	if (!section) {
		throw new Error(`No section is registered as "${id}".`);
	}
	return section;
}

export {isOfResearch} from './about.js';
export {addressWords} from './contact.js';
export {fullDetail, writtenItems} from './detail.js';
export {placeOf} from './publications.js';
export {
	type FacetField,
	type Facets,
	facetFields,
	type Item,
	type ItemLink,
	type ItemTarget,
	type QueryTarget,
	type Section,
	type SectionId,
	sectionIds,
	type Target,
} from './section.js';
