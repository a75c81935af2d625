/** Turns the sections of a résumé into chapters of the document, in the order of a printed résumé. */
import {languageOf} from '../../resume/localized.js';
import {type Section, type SectionId, sectionsOf} from '../../resume/sections/index.js';
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

/** Sections with a layout of their own; the others are laid out from their items. */
const own: Partial<Record<SectionId, ChapterFunction>> = {
	about: aboutChapter,
	work: workChapter,
	internships: workChapter,
	education: educationChapter,
	publications: publicationsChapter,
	projects: projectsChapter,
	honors: honorsChapter,
	services: servicesChapter,
	news: newsChapter,
};

/** Sections in print order, the most sought first. The contact is in the head of the first page. */
const order: readonly SectionId[] = [
	'about',
	'work',
	'internships',
	'education',
	'skills',
	'publications',
	'projects',
	'talks',
	'patents',
	'grants',
	'honors',
	'teaching',
	'volunteer',
	'certificates',
	'languages',
	'services',
	'news',
	'interests',
	'references',
];

/** Returns the chapters to write: the chosen sections in the given order, or else the whole résumé. */
export function chaptersOf(resume: Resume, options: FormatOptions): Chapter[] {
	const whole = sectionsOf(resume);
	const sections = options.sections ?? whole.filter(({id}) => id !== 'contact').toSorted((a, b) => rank(a) - rank(b));
	const {t} = languageOf(resume);
	return sections.map(section => ({
		title: t(section.title),
		...(own[section.id] ?? itemsChapter)(section, resumeFor(section, resume, options)),
	}));
}

/** Returns the position of a section; sections missing in `order` come last. */
function rank({id}: Section): number {
	const index = order.indexOf(id);
	return index === -1 ? order.length : index;
}
