import type {Language} from '../../i18n/language.js';
import {languageOf} from '../../resume/localized.js';
import {memoizeRecent} from '../../resume/memoize.js';
import type {FacetMenu, Match, Search, SearchResult} from '../../resume/search/index.js';
import {type Item, type Section, type SectionId, sectionById, sectionsOf} from '../../resume/sections/index.js';
import type {Publication, Resume} from '../../resume/types.js';
import {textWidth} from '../../resume/width.js';
import type {Order} from '../routes.js';
import {type Card, layOutCards} from './cards.js';
import {detailBlocks} from './detail.js';
import {type Entry, entriesFor, newestFirst} from './entries.js';
import {type LaidOutText, layOutNote, layOutText} from './text.js';

/** The search functions, loaded after the first frame. */
export interface SearchEngine {
	readonly createSearch: (resume: Resume) => Search;
	readonly facetsOf: (resume: Resume, ids?: ReadonlySet<string>) => readonly FacetMenu[];
}

/** The résumé prepared for the screens: items, matches and laid-out texts, memoized. */
export interface Content {
	readonly resume: Resume;
	/** Interface language. */
	readonly language: Language;
	/** The non-empty sections, in the order of the menu. */
	readonly sections: readonly [Section, ...Section[]];
	/** Number of items in the section menu, and the width of the widest in cells. */
	readonly menu: {readonly length: number; readonly width: number};
	/** Returns the number of items in a section; '' when it is not shown, as for a page. */
	readonly count: (section: Section) => string;
	readonly items: (section: SectionId) => readonly Item[];
	/** Returns the item, or the section's first when none has that id. */
	readonly item: (section: SectionId, id: string) => Item | undefined;
	readonly index: (section: SectionId, id: string) => number;
	readonly publication: (id: string) => Publication | undefined;
	/** Returns the matches of a query, in all sections or within one; none until a search engine is provided. */
	readonly find: (query: string, within?: SectionId) => SearchResult;
	/** Returns the matches of a query as rows of a list. */
	readonly entries: (query: string, within?: SectionId, order?: Order) => readonly Entry[];
	/** Returns the facets of the publications that match a query. */
	readonly facets: (query: string) => readonly FacetMenu[];
	readonly provideSearch: (engine: SearchEngine) => void;
	/** Returns all items of a section as cards in lines of `width` cells. */
	readonly cards: (section: SectionId, width: number) => readonly Card[];
	/** Returns the detail of an item with its links and references, in lines of `width` cells. */
	readonly detail: (section: SectionId, id: string, width: number) => LaidOutText;
	readonly note: (text: string, href: string | undefined, width: number) => LaidOutText;
}

/** Minimum width of a menu item, in cells. */
const minMenuWidth = 19;

const noMatches: SearchResult = {matches: []};

/** Creates the content of a résumé. */
export function createContent(resume: Resume): Content {
	const language = languageOf(resume);
	const items = memoizeRecent((section: SectionId) => sectionById(section).items(resume));
	const index = (section: SectionId, id: string) =>
		Math.max(
			0,
			items(section).findIndex(candidate => candidate.id === id),
		);
	const sections = sectionsOf(resume);
	// A truncated file has no reliable counts.
	const isCounted = !resume.origin?.isBeginning;
	const count = ({id, isPage}: Section) => (isPage || id === 'contact' || !isCounted ? '' : String(items(id).length));
	// Before the label: the pointer, a space, the number, a space; after it a space, and the count.
	const widest = Math.max(minMenuWidth, ...sections.map(section => textWidth(language.t(section.label) + count(section)) + 5));
	const item = (section: SectionId, id: string) => items(section)[index(section, id)];
	const publications = new Map(resume.publications.map(publication => [publication.id, publication]));
	const publication = (id: string) => publications.get(id);
	const wholeSection = memoizeRecent(
		(section: SectionId): SearchResult => ({matches: items(section).map((found): Match => ({section, item: found, marks: []}))}),
	);
	const rowsOfAll = memoizeRecent((result: SearchResult) => entriesFor(result, false, language));
	const ownOrder = memoizeRecent((result: SearchResult) => entriesFor(result, true, language));
	const newest = memoizeRecent((result: SearchResult) => newestFirst(ownOrder(result), publication));
	const detailsOf = memoizeRecent((width: number) =>
		memoizeRecent((section: SectionId) =>
			memoizeRecent((id: string): LaidOutText => {
				const found = item(section, id);
				const paper = section === 'publications' ? publication(id) : undefined;
				return found ? layOutText(detailBlocks(section, found, resume, paper), width) : {lines: [], stops: []};
			}),
		),
	);
	const cardsOf = memoizeRecent((width: number) => memoizeRecent((section: SectionId) => layOutCards(items(section), width)));
	let provided: SearchEngine | undefined;
	let facets = (_query: string): readonly FacetMenu[] => [];
	let search = (_within: SectionId | undefined) => (_query: string) => noMatches;
	const find = (query: string, within?: SectionId) => {
		if (query.trim() === '') {
			return within === undefined ? noMatches : wholeSection(within);
		}
		return search(within)(query);
	};
	return {
		resume,
		language,
		sections,
		menu: {length: sections.length, width: widest},
		count,
		items,
		item,
		index,
		publication,
		find,
		entries: (query, within, order = 'own') => {
			const rows = within === undefined ? rowsOfAll : within === 'publications' && order === 'newest' ? newest : ownOrder;
			return rows(find(query, within));
		},
		facets: query => facets(query),
		provideSearch(engine) {
			if (engine === provided) {
				return;
			}
			provided = engine;
			const searchIn = engine.createSearch(resume);
			facets = memoizeRecent((query: string) => {
				const found = find(query, 'publications').matches.map(match => match.item.id);
				return engine.facetsOf(resume, new Set(found));
			});
			search = memoizeRecent(within => memoizeRecent(query => searchIn(query, within)));
		},
		cards: (section, width) => cardsOf(width)(section),
		detail: (section, id, width) => detailsOf(width)(section)(id),
		note: layOutNote,
	};
}
