import type {Resume} from '../types.js';
import {about} from './about.js';
import {certificates} from './certificates.js';
import {contact} from './contact.js';
import {education} from './education.js';
import {grants} from './grants.js';
import {honors} from './honors.js';
import {interests} from './interests.js';
import {internships} from './internships.js';
import {languages} from './languages.js';
import {news} from './news.js';
import {patents} from './patents.js';
import {projects} from './projects.js';
import {publications} from './publications.js';
import {references} from './references.js';
import {type Section, type SectionId, sectionIds} from './section.js';
import {services} from './services.js';
import {skills} from './skills.js';
import {talks} from './talks.js';
import {teaching} from './teaching.js';
import {volunteer} from './volunteer.js';
import {work} from './work.js';

const registry: Readonly<Record<SectionId, Section>> = {
	about,
	news,
	work,
	publications,
	projects,
	talks,
	patents,
	grants,
	honors,
	education,
	internships,
	teaching,
	volunteer,
	services,
	certificates,
	skills,
	languages,
	interests,
	references,
	contact,
};

/** All sections, in display order. */
export const sections: readonly Section[] = sectionIds.map(id => registry[id]);

/** Returns the sections with content, in display order; About, which then says that it is empty, if there are none. */
export function sectionsOf(resume: Resume): readonly [Section, ...Section[]] {
	const [first = about, ...others] = sections.filter(section => section.isIn(resume));
	return [first, ...others];
}

/** Returns a section by its id. */
export function sectionById(id: SectionId): Section {
	return registry[id];
}

export {isOfResearch} from './about.js';
export {addressWords} from './contact.js';
export {fullDetail, writtenItems} from './detail.js';
export {placeInVenue} from './publications.js';
export {
	type FacetField,
	facetFields,
	type Item,
	type ItemLink,
	type ItemTarget,
	type Section,
	type SectionId,
	sectionIds,
	type Target,
} from './section.js';
