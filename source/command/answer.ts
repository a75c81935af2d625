import {closestMatch} from 'leven';
import {type Format, formats, loadFormat, type PageOptions, readyFor} from '../formats/index.js';
import {english, type Language} from '../i18n/language.js';
import {languageOf, localized, original} from '../resume/localized.js';
import {type SectionId, sectionById, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import type {Call, Show} from './call.js';
import {printable} from './usage-error.js';

/** The answer to a call, the same for every door. */
export interface Answer {
	readonly output: string | Uint8Array;
	/** 1 when a search has no matches, as with grep. */
	readonly exitCode: 0 | 1;
	/** Lines for stderr, without their line feeds. */
	readonly notes: readonly string[];
}

/** The resources of the machine that a PDF may use: clock, fonts, pictures. */
export type Surroundings = Pick<PageOptions, 'date' | 'findFonts' | 'readImage'>;

/**
 * Answers a call. Loads only the modules that the answer needs.
 *
 * @param own the résumé, in its original language
 * @param language of the interface, and of the formats for people
 */
export async function answer(call: Call, own: Resume, language: Language = english, surroundings: Surroundings = {}): Promise<Answer> {
	const resume = localized(await shown(call, own), language);
	switch (call.action) {
		case 'help': {
			const {programHelp} = await import('./program-help.js');
			return done(programHelp(resume));
		}
		case 'version': {
			const {version} = await import('./version.js');
			return done(`${version}\n`);
		}
		case 'completion': {
			const {completionFor} = await import('./completion.js');
			return done(completionFor(call.shell, resume));
		}
		case 'show':
			return show(call, resume, surroundings);
	}
}

/** Returns the résumé without the hidden fields; in a running app they are removed already. */
async function shown(call: Call, own: Resume): Promise<Resume> {
	if (call.action !== 'show') {
		return own;
	}
	const resume = call.format ? await readyFor(call.format, own) : own;
	if (!call.hide || own.origin?.hidden) {
		return resume;
	}
	const {hide} = await import('../resume/hide.js');
	return hide(resume, call.hide);
}

/** Whether a format is for people, and so translated; the others are data. */
export function isForPeople(format: Format): boolean {
	return format === 'text' || format === 'short' || format === 'markdown' || format === 'html' || format === 'pdf';
}

async function show(
	{format = 'text', section, item, query, width, paper, most, site}: Show,
	resume: Resume,
	surroundings: Surroundings,
): Promise<Answer> {
	if (section && !isInResume(section, resume)) {
		return nothing(absentSection(section, resume));
	}
	if (section && item !== undefined && !isItemOf(section, item, resume)) {
		return nothing(absentItem(section, item, resume));
	}
	const write = await loadFormat(format);
	const sections = section && [sectionById(section)];
	// Data is never translated.
	const written = isForPeople(format) ? resume : original(resume);
	const notes: string[] = [];
	const report: PageOptions['report'] = words => notes.push(languageOf(resume).translate(words));
	const common = {
		...(sections && {sections}),
		...(width && {width}),
		...(site && {site: {...site, path: pathOf(section, item)}}),
		pages: {...surroundings, paper, most, report},
	};
	if (query === undefined && item === undefined) {
		return done(await write(written, common), notes);
	}
	const {narrowed, optionsFor} = await import('./narrow.js');
	const writeOnly = async (matches: Parameters<typeof narrowed>[0]) => {
		const kept = format === 'json' ? narrowed(matches, written) : written;
		return done(await write(kept, {...common, ...optionsFor(matches, written)}), notes);
	};
	if (query === undefined) {
		return writeOnly(section && item ? [{section, item: {id: item}}] : []);
	}
	const {createSearch} = await import('../resume/search/index.js');
	const {matches, hint} = createSearch(resume)(query, section ?? onlySection(format));
	if (matches.length === 0) {
		return nothing(hint ?? languageOf(resume).t('Nothing matches "{query}".', {query: printable(query)}));
	}
	return writeOnly(matches);
}

/** Returns the path of a page in its site. */
function pathOf(section: SectionId | undefined, item: string | undefined): string {
	return `/${[section, item].filter(part => part !== undefined).join('/')}`;
}

/** Returns the only section of a format; undefined when it has several. */
function onlySection(format: Format): SectionId | undefined {
	const {sections} = formats[format];
	return sections === 'all' ? undefined : sections[0];
}

/** Whether the résumé has content for the section. */
export function isInResume(section: SectionId, resume: Resume): boolean {
	return sectionById(section).isIn(resume);
}

/** Whether the section has an item with that id. */
export function isItemOf(section: SectionId, item: string, resume: Resume): boolean {
	return sectionById(section)
		.items(resume)
		.some(({id}) => id === item);
}

function absentItem(section: SectionId, item: string, resume: Resume): string {
	const ids = sectionById(section)
		.items(resume)
		.map(({id}) => id);
	const {t} = languageOf(resume);
	const nearest = ids.find(id => id.startsWith(item)) ?? ids.find(id => id.includes(item)) ?? closestMatch(item, ids, {maxDistance: 3});
	return nearest
		? t('Nothing in "{section}" is called "{item}". Did you mean "{nearest}"?', {section, item: printable(item), nearest})
		: t('Nothing in "{section}" is called "{item}". It has: {ids}.', {section, item: printable(item), ids: ids.slice(0, 20).join(', ')});
}

function absentSection(section: SectionId, resume: Resume): string {
	const ids = sectionsOf(resume).map(({id}) => id);
	return languageOf(resume).t('This résumé has nothing under "{section}". It has: {ids}.', {section, ids: ids.join(', ')});
}

function done(output: string | Uint8Array, notes: readonly string[] = []): Answer {
	return {output, exitCode: 0, notes};
}

function nothing(note: string): Answer {
	return {output: '', exitCode: 1, notes: [note]};
}
