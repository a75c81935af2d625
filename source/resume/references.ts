import type {Language} from '../i18n/language.js';
import {languageOf, original} from './localized.js';
import {facetKey} from './search/facet-key.js';
import {paperIndex, queryFor} from './search/facets.js';
import type {MenuField} from './search/fields.js';
import {unique} from './sections/facets.js';
import {type Item, type SectionId, sectionById, type Target} from './sections/index.js';
import {statisticsOf} from './statistics.js';
import type {News, Project, Publication, Resume, Work} from './types.js';

/** A way from an item to what belongs to it; the label says what stands at its other end: "Paper", "Co-author". */
export interface Reference {
	readonly label: string;
	readonly text: string;
	/** The words of the item that stand for it, such as a co-author's name; the first that the item has counts. */
	readonly words: readonly string[];
	readonly target: Target;
}

/** Papers that have something in common: a co-author, a venue, a topic, a year. */
interface Shelf {
	readonly label: string;
	readonly field: MenuField;
	readonly value: string;
}

/**
 * Where one can go from an item: to what the data ties to it, and to the papers that share a person, a venue or a topic
 * with it. A list that holds nothing but the item itself, or papers that are already named, is left out.
 */
export function referencesOf(section: SectionId, item: Item, resume: Resume): readonly Reference[] {
	const {t} = languageOf(resume);
	const papers = papersOf(section, item, resume);
	const known = section === 'publications' ? [item.id] : papers.map(({id}) => id);
	return [
		...papers.map(({id, name, shortName, venue}) => ({
			label: t('Paper'),
			text: venue ? `${name} (${venue})` : name,
			words: shortName ? [name, shortName] : [name],
			target: {section: 'publications', item: id} as const,
		})),
		...(section === 'publications' ? tiesOf(item.id, resume) : []),
		...(section === 'about' ? overview(resume) : listReferences(shelvesOf(section, item, resume), known, resume)),
	];
}

/** The papers that the data names with an item. */
function papersOf(section: SectionId, item: Item, resume: Resume): readonly Publication[] {
	const ids = recordOf(section, item, resume)?.publications ?? [];
	return ids.flatMap(paper => resume.publications.find(publication => publication.id === paper) ?? []);
}

/** What an item is made from, where that may name papers. */
function recordOf(section: SectionId, {id}: Item, resume: Resume): News | Work | Project | undefined {
	switch (section) {
		case 'news':
			return resume.news[Number(id) - 1];
		case 'internships':
			return resume.work[Number(id) - 1];
		case 'projects': {
			const items = sectionById('projects').items(resume);
			return resume.projects[items.findIndex(project => project.id === id)];
		}
		default:
			return undefined;
	}
}

/** The news, projects and internships that name the paper. */
function tiesOf(paper: string, resume: Resume): Reference[] {
	const {t} = languageOf(resume);
	const labels = {news: t('News'), projects: t('Project'), internships: t('Internship')};
	return (['news', 'projects', 'internships'] as const).flatMap(section => {
		const items = sectionById(section).items(resume);
		const naming = items.filter(item => papersOf(section, item, resume).some(({id}) => id === paper));
		return naming.map(({id, row}) => ({
			label: labels[section],
			text: `${row.lead ?? ''} ${row.text}`.trim(),
			words: [],
			target: {section, item: id},
		}));
	});
}

/** What an item shares with papers. */
function shelvesOf(section: SectionId, {id, facets = {}}: Item, resume: Resume): Shelf[] {
	const {t} = languageOf(resume);
	const people = section === 'publications' ? (facets.author ?? []) : mentorsOf(section, Number(id) - 1, resume);
	return [
		...unique(people.filter(name => name !== resume.basics.name && name !== original(resume).basics.name)).map(
			value => ({label: t('Co-author'), field: 'author', value}) as const,
		),
		...(facets.venue ?? []).slice(0, 1).map(value => ({label: t('Venue'), field: 'venue', value}) as const),
		...(facets.topic ?? []).map(value => ({label: t('Topic'), field: 'topic', value}) as const),
	];
}

function mentorsOf(section: SectionId, index: number, {work, education}: Resume): string[] {
	const {lead, mentor} = (section === 'internships' && work[index]) || {};
	const {advisor} = (section === 'education' && education[index]) || {};
	return [lead, mentor, advisor].flatMap(person => person?.name ?? []);
}

/** The frequent co-authors, the venues and the years of all papers. */
function overview(resume: Resume): Reference[] {
	const {coauthors, venues, perYear} = statisticsOf(resume);
	const language = languageOf(resume);
	const {t} = language;
	return [
		...coauthors.slice(0, 6).map(({name, count}) => shelfReference({label: t('Co-author'), field: 'author', value: name}, count, language)),
		...venues.map(({name, count}) => shelfReference({label: t('Venue'), field: 'venue', value: name}, count, language)),
		...perYear.flatMap(({name, count}) =>
			count > 0 ? shelfReference({label: t('Year'), field: 'year', value: name}, count, language) : [],
		),
	];
}

function shelfReference({label, field, value}: Shelf, count: number, {t}: Language): Reference {
	const text = count === 1 ? t('{value} (1 paper)', {value}) : t('{value} ({count} papers)', {value, count});
	return {label, text, words: [value], target: {section: 'publications', query: queryFor(field, value)}};
}

function listReferences(shelves: readonly Shelf[], known: readonly string[], resume: Resume): Reference[] {
	const index = paperIndex(resume);
	return shelves.flatMap(shelf => {
		const papers = index[shelf.field].get(facetKey(shelf.value)) ?? [];
		return papers.some(id => !known.includes(id)) ? [shelfReference(shelf, papers.length, languageOf(resume))] : [];
	});
}
