/** The sections of a résumé as chapters of the document, in the order of a résumé on paper. */
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

/** Those that are set in their own way; the others are set from their items. */
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

/** What a reader of paper looks for first comes first. The contact stands in the head of the first page. */
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

/** The chapters to write: the chosen sections as they come, or else the whole résumé. */
export function chaptersOf(resume: Resume, options: FormatOptions): Chapter[] {
	const whole = sectionsOf(resume);
	const sections = options.sections ?? whole.filter(({id}) => id !== 'contact').toSorted((a, b) => rank(a) - rank(b));
	const {t} = languageOf(resume);
	return sections.map(section => ({
		title: t(section.title),
		...(own[section.id] ?? itemsChapter)(section, resumeFor(section, resume, options)),
	}));
}

/** The place of a section; those that the order does not name come last. */
function rank({id}: Section): number {
	const index = order.indexOf(id);
	return index === -1 ? order.length : index;
}
