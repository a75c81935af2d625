import {type Block, heading, type Line, labelled, paragraph} from '../resume/block.js';
import {type Reference, referencesOf} from '../resume/references.js';
import {createSearch, type Match, type SearchResult} from '../resume/search/index.js';
import {fullDetail, type Item, type SectionId, sectionById, type Target} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';
import {remember} from './remember.js';

/** A place in a text where Enter leads somewhere. */
export interface Stop {
	/** The line that it begins on. */
	readonly line: number;
	readonly target?: Target | undefined;
	readonly href?: string | undefined;
}

/** A text set in lines, and its stops from top to bottom. */
export interface SetText {
	readonly lines: readonly Line[];
	readonly stops: readonly Stop[];
}

/** The résumé as the screens need it: items, matches and set lines, worked out once and kept for one reader. */
export interface Content {
	readonly resume: Resume;
	/** Whether the terminal shows colours. */
	readonly hasColor: boolean;
	readonly items: (section: SectionId) => readonly Item[];
	/** The item, or the section's first when there is none with that id. */
	readonly item: (section: SectionId, id: string) => Item | undefined;
	readonly index: (section: SectionId, id: string) => number;
	/** What a query finds, everywhere or within a section. */
	readonly find: (query: string, within?: SectionId) => SearchResult;
	/** All of an item with where one can go from it, set in lines of that width. */
	readonly detail: (section: SectionId, id: string, width: number) => SetText;
	readonly help: (width: number) => SetText;
	readonly note: (text: string, href: string | undefined, width: number) => SetText;
}

/** Prepares a résumé for the screens of a terminal. `help` is what the help screen says. */
export function createContent(resume: Resume, help: readonly Block[], hasColor: boolean): Content {
	const items = remember((section: SectionId) => sectionById(section).items(resume));
	const search = remember(() => createSearch(resume));
	const find = remember((key: string) => {
		const [query, within] = JSON.parse(key) as [string, SectionId | undefined];
		return search('')(query, within);
	});
	const index = (section: SectionId, id: string) =>
		Math.max(
			0,
			items(section).findIndex(candidate => candidate.id === id),
		);
	const item = (section: SectionId, id: string) => items(section)[index(section, id)];
	const texts = remember((key: string): SetText => {
		const [section, id, width] = JSON.parse(key) as [SectionId, string, number];
		const found = item(section, id);
		return found ? setDetail(fullDetail(found), referencesOf(section, found, resume), width) : {lines: [], stops: []};
	});
	return {
		resume,
		hasColor,
		items,
		item,
		index,
		find: (query, within) => (query.trim() === '' ? everything(items, within) : find(JSON.stringify([query, within]))),
		detail: (section, id, width) => texts(JSON.stringify([section, id, width])),
		help: remember((width: number) => setText(help, width)),
		note: (text, href, width) => setText(noteBlocks(text, href), width),
	};
}

/** Without a query a list is whole, and a search over everything is empty. */
function everything(items: Content['items'], within: SectionId | undefined): SearchResult {
	return {matches: within === undefined ? [] : items(within).map((item): Match => ({section: within, item, marks: []}))};
}

function setDetail(detail: readonly Block[], references: readonly Reference[], width: number): SetText {
	const related = references.map(({label, text}): Block => labelled(label, {text, meaning: 'link'}));
	const blocks = references.length > 0 ? [...detail, heading('Related'), ...related] : detail;
	return setText(blocks, width, new Map(references.map(({target}, index) => [detail.length + 1 + index, target])));
}

function noteBlocks(text: string, href: string | undefined): Block[] {
	return text.split('\n').map(line => (href ? {spans: [{text: line, meaning: 'link', href}]} : paragraph(line)));
}

function setText(blocks: readonly Block[], width: number, targets: ReadonlyMap<number, Target> = new Map()): SetText {
	const lines = layOut(blocks, width);
	const stops = blocks.flatMap((block, index): Stop[] => {
		const target = targets.get(index);
		const href = block.spans.find(span => span.href)?.href;
		const line = lines.findIndex(candidate => candidate.block === index && candidate.spans.length > 0);
		return target || href ? [{line, target, href}] : [];
	});
	return {lines, stops};
}
