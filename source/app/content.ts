import {bibtexEntry} from '../formats/bibtex.js';
import type {Language} from '../language/language.js';
import {type Block, heading, paragraph} from '../resume/block.js';
import {languageOf, original} from '../resume/localized.js';
import {referencesOf} from '../resume/references.js';
import type {FacetMenu, Match, Search, SearchResult} from '../resume/search/index.js';
import {fullDetail, type Item, type Section, type SectionId, sectionById, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {type Entry, entriesFor} from './entry.js';
import {remember} from './remember.js';
import {type SetText, setDetail, setNote, setText} from './set-text.js';

const nothing: SearchResult = {matches: []};

/** The search, which is loaded after the first frame. */
export interface SearchEngine {
	readonly createSearch: (resume: Resume) => Search;
	readonly facetsOf: (resume: Resume) => readonly FacetMenu[];
}

/** What a terminal can show, as far as it changes what is set. */
export interface Capabilities {
	readonly hasColor?: boolean;
	readonly isAscii?: boolean;
}

/** The résumé as the screens need it: items, matches and set lines, worked out once and kept for one reader. */
export interface Content {
	readonly resume: Resume;
	/** The language of the words around it. */
	readonly language: Language;
	/** Whether the terminal shows colours, and ASCII alone. */
	readonly hasColor: boolean;
	readonly isAscii: boolean;
	/** The sections that the résumé has something for, in the order of the menu. */
	readonly sections: readonly [Section, ...Section[]];
	readonly items: (section: SectionId) => readonly Item[];
	/** The item, or the section's first when there is none with that id. */
	readonly item: (section: SectionId, id: string) => Item | undefined;
	readonly index: (section: SectionId, id: string) => number;
	/** What a query finds, everywhere or within a section; nothing as long as there is no engine. */
	readonly find: (query: string, within?: SectionId) => SearchResult;
	/** The same as rows of a list. */
	readonly entries: (query: string, within?: SectionId) => readonly Entry[];
	readonly facets: () => readonly FacetMenu[];
	readonly provideSearch: (engine: SearchEngine) => void;
	/** All of an item with where one can go from it, set in lines of that width. */
	readonly detail: (section: SectionId, id: string, width: number) => SetText;
	readonly help: (width: number) => SetText;
	readonly note: (text: string, href: string | undefined, width: number) => SetText;
}

/** All of an item, below the heading that it stands under. */
function underHeading(item: Item): Block[] {
	return [...(item.group ? [{spans: [{text: item.group, meaning: 'quiet'} as const]}] : []), ...fullDetail(item)];
}

/** The BibTeX entry of a publication, line for line. */
function bibtexBlocks(section: SectionId, id: string, resume: Resume): Block[] {
	const publication = section === 'publications' ? resume.publications.find(candidate => candidate.id === id) : undefined;
	const lines = publication ? bibtexEntry(original(publication), original(resume)).trim().split('\n') : [];
	return lines.length > 0 ? [heading('BibTeX'), ...lines.map(line => paragraph(line.trim(), {indent: /^\s/.test(line) ? 2 : 0}))] : [];
}

/** Prepares a résumé for the screens of a terminal. `help` is what the help screen says. */
export function createContent(resume: Resume, help: readonly Block[], {hasColor = true, isAscii = false}: Capabilities = {}): Content {
	const language = languageOf(resume);
	const items = remember((section: SectionId) => sectionById(section).items(resume));
	const index = (section: SectionId, id: string) => {
		const found = items(section).findIndex(candidate => candidate.id === id);
		return Math.max(0, found);
	};
	const item = (section: SectionId, id: string) => items(section)[index(section, id)];
	const whole = remember(
		(section: SectionId): SearchResult => ({matches: items(section).map((found): Match => ({section, item: found, marks: []}))}),
	);
	const texts = remember((key: string): SetText => {
		const [section, id, width] = JSON.parse(key) as [SectionId, string, number];
		const found = item(section, id);
		return found
			? setDetail(
					underHeading(found),
					referencesOf(section, found, resume),
					bibtexBlocks(section, id, resume),
					language.say('Related'),
					width,
				)
			: {lines: [], stops: []};
	});
	const rowsWithin = remember((result: SearchResult) => entriesFor(result, true, language));
	const rowsOfAll = remember((result: SearchResult) => entriesFor(result, false, language));
	let facets = (): readonly FacetMenu[] => [];
	let find = (_key: string): SearchResult => nothing;
	const findIn = (query: string, within?: SectionId) => {
		if (query.trim() === '') {
			return within === undefined ? nothing : whole(within);
		}
		return find(JSON.stringify([query, within]));
	};
	return {
		resume,
		language,
		hasColor,
		isAscii,
		sections: sectionsOf(resume),
		items,
		item,
		index,
		find: findIn,
		entries: (query, within) => (within === undefined ? rowsOfAll : rowsWithin)(findIn(query, within)),
		facets: () => facets(),
		provideSearch(engine) {
			const search = engine.createSearch(resume);
			facets = () => engine.facetsOf(resume);
			find = remember((key: string) => search(...(JSON.parse(key) as [string, SectionId | undefined])));
		},
		detail: (section, id, width) => texts(JSON.stringify([section, id, width])),
		help: remember((width: number) => setText(help, width)),
		note: (text, href, width) => setNote(text, href, width),
	};
}
