import type {Language} from '../i18n/language.js';
import {languageOf, original} from './localized.js';
import {facetKey} from './search/facet-key.js';
import {paperIndex, queryFor} from './search/facets.js';
import type {MenuField} from './search/menu-fields.js';
import {unique} from './sections/facet-values.js';
import {type Item, type SectionId, sectionById, type Target} from './sections/index.js';
import {statisticsOf} from './statistics.js';
import type {News, Project, Publication, Resume, Work} from './types.js';

/** A cross-reference from an item to a related one; the label describes its target: "Paper", "Co-author". */
export interface Reference {
	readonly label: string;
	readonly text: string;
	/** The texts in the item that become the link, such as a co-author's name; the first one found in the item is used. */
	readonly words: readonly string[];
	readonly target: Target;
}

/** A set of papers with a facet value in common: a co-author, a venue, a topic, a year. */
interface SharedFacet {
	readonly label: string;
	readonly field: MenuField;
	readonly value: string;
}

/**
 * Returns the cross-references of an item: to the items that the data links to it, and to the papers that share a person, a
 * venue or a topic with it. Searches that find only the item itself, or papers that are already listed, are left out.
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
		...(section === 'publications' ? backlinksOf(item.id, resume) : []),
		...(section === 'about' ? overview(resume) : listReferences(sharedFacetsOf(section, item, resume), known, resume)),
	];
}

/** Returns the publications that the data links to an item. */
function papersOf(section: SectionId, item: Item, resume: Resume): readonly Publication[] {
	const ids = recordOf(section, item, resume)?.publications ?? [];
	return ids.flatMap(paper => resume.publications.find(publication => publication.id === paper) ?? []);
}

/** Returns the record that an item is made from, where it may link to papers. */
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

/** Returns the news, projects and internships that link to the paper. */
function backlinksOf(paper: string, resume: Resume): Reference[] {
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

/** Returns the facet values that an item may share with papers. */
function sharedFacetsOf(section: SectionId, {id, facets = {}}: Item, resume: Resume): SharedFacet[] {
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

/** Returns references to the frequent co-authors, the venues and the years of all papers. */
function overview(resume: Resume): Reference[] {
	const {coauthors, venues, perYear} = statisticsOf(resume);
	const language = languageOf(resume);
	const {t} = language;
	return [
		...coauthors.slice(0, 6).map(({name, count}) => facetReference({label: t('Co-author'), field: 'author', value: name}, count, language)),
		...venues.map(({name, count}) => facetReference({label: t('Venue'), field: 'venue', value: name}, count, language)),
		...perYear.flatMap(({name, count}) =>
			count > 0 ? facetReference({label: t('Year'), field: 'year', value: name}, count, language) : [],
		),
	];
}

function facetReference({label, field, value}: SharedFacet, count: number, {t}: Language): Reference {
	const text = count === 1 ? t('{value} (1 paper)', {value}) : t('{value} ({count} papers)', {value, count});
	return {label, text, words: [value], target: {section: 'publications', query: queryFor(field, value)}};
}

function listReferences(shared: readonly SharedFacet[], known: readonly string[], resume: Resume): Reference[] {
	const index = paperIndex(resume);
	return shared.flatMap(facet => {
		const papers = index[facet.field].get(facetKey(facet.value)) ?? [];
		return papers.some(id => !known.includes(id)) ? [facetReference(facet, papers.length, languageOf(resume))] : [];
	});
}
