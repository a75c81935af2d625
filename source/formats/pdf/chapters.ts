/** Turns the sections of a résumé into chapters of the document, in the order of a printed résumé. */
import {languageOf} from '../../resume/localized.js';
import {type SectionId, sectionsOf} from '../../resume/sections/index.js';
import type {Resume} from '../../resume/types.js';
import {type FormatOptions, resumeFor} from '../format.js';
import type {Chapter} from './layout.js';
import {aboutChapter} from './sections/about.js';
import {educationChapter} from './sections/education.js';
import {honorsChapter} from './sections/honors.js';
import {itemsChapter} from './sections/items.js';
import {newsChapter} from './sections/news.js';
import {projectsChapter} from './sections/projects.js';
import {publicationsChapter} from './sections/publications.js';
import {servicesChapter} from './sections/services.js';
import type {ChapterFunction} from './sections/shared.js';
import {workChapter} from './sections/work.js';

/** How each section is laid out, in print order: the most sought first. The contact is in the head of the first page. */
const layouts: Readonly<Record<SectionId, ChapterFunction>> = {
	about: aboutChapter,
	work: workChapter,
	internships: workChapter,
	education: educationChapter,
	skills: itemsChapter,
	publications: publicationsChapter,
	projects: projectsChapter,
	talks: itemsChapter,
	patents: itemsChapter,
	grants: itemsChapter,
	honors: honorsChapter,
	teaching: itemsChapter,
	volunteer: itemsChapter,
	certificates: itemsChapter,
	languages: itemsChapter,
	services: servicesChapter,
	news: newsChapter,
	interests: itemsChapter,
	references: itemsChapter,
	contact: itemsChapter,
};
const printOrder = Object.keys(layouts);

/** Returns the chapters to write: the chosen sections in the given order, or else the whole résumé. */
export function chaptersOf(resume: Resume, options: FormatOptions): Chapter[] {
	const whole = sectionsOf(resume).filter(({id}) => id !== 'contact');
	const sections = options.sections ?? whole.toSorted((a, b) => printOrder.indexOf(a.id) - printOrder.indexOf(b.id));
	const {t} = languageOf(resume);
	return sections.map(section => ({
		title: t(section.title),
		...layouts[section.id](section, resumeFor(section, resume, options)),
	}));
}
