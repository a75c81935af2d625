import {about} from './about.js';
import {contact} from './contact.js';
import {education} from './education.js';
import {honors} from './honors.js';
import {internships} from './internships.js';
import {news} from './news.js';
import {projects} from './projects.js';
import {publications} from './publications.js';
import type {Section, SectionId} from './section.js';
import {services} from './services.js';

/** The registry: every door shows these sections, in this order. */
export const sections: readonly Section[] = [about, news, publications, projects, honors, education, internships, services, contact];

/** The section with that id. */
export function sectionById(id: SectionId): Section {
	const section = sections.find(candidate => candidate.id === id);
	if (!section) {
		throw new Error(`No section is registered as "${id}".`);
	}
	return section;
}

export {fullDetail, writtenItems} from './detail.js';
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
