import {type Format, formats, loadFormat, readyFor} from '../formats/index.js';
import {english, type Language} from '../language/language.js';
import {languageOf, localized, original} from '../resume/localized.js';
import {type SectionId, sectionById, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import type {Call, Show} from './call.js';
import {printable} from './usage-error.js';

/** What a call is answered with, whatever door it came through. */
export interface Answer {
	readonly text: string;
	/** 1 when a search found nothing, as grep does. */
	readonly exitCode: 0 | 1;
	/** Said beside the answer (on stderr), without a line feed. */
	readonly note?: string;
}

/** Answers a call in text. Only what the answer needs is loaded. */
export async function answer(call: Call, own: Resume, language: Language = english): Promise<Answer> {
	const resume = localized(await shown(call, own), language);
	switch (call.action) {
		case 'help': {
			const {helpText} = await import('./help.js');
			return done(helpText(resume));
		}
		case 'version': {
			const {version} = await import('./version.js');
			return done(`${version}\n`);
		}
		case 'completion': {
			const {completionFor} = await import('./completion.js');
			return done(completionFor(call.shell, language));
		}
		case 'show':
			return show(call, resume);
	}
}

/** The résumé without what the call leaves out; an app that is open has left it out already. */
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

/** Whether a format is for people; the others hold data. */
function isForPeople(format: Format): boolean {
	return format === 'text' || format === 'short' || format === 'markdown' || format === 'html';
}

async function show({format = 'text', section, query, width}: Show, resume: Resume): Promise<Answer> {
	if (section && !isInResume(section, resume)) {
		return {text: '', exitCode: 1, note: absentSection(section, resume)};
	}
	const write = await loadFormat(format);
	const sections = section && [sectionById(section)];
	// What programs read is as its author wrote it, in every language.
	const written = isForPeople(format) ? resume : original(resume);
	const common = {...(sections && {sections}), ...(width && {width})};
	if (query === undefined) {
		return done(write(written, common));
	}
	const {createSearch} = await import('../resume/search/index.js');
	const {matches, hint} = createSearch(resume)(query, section ?? onlySection(format));
	if (matches.length === 0) {
		return {text: '', exitCode: 1, note: hint ?? languageOf(resume).say('Nothing matches "{query}".', {query: printable(query)})};
	}
	const {narrowed, optionsFor} = await import('./narrow.js');
	return done(write(format === 'json' ? narrowed(matches, written) : written, {...common, ...optionsFor(matches, written)}));
}

/** The section that a format is made of, when it is made of one. */
function onlySection(format: Format): SectionId | undefined {
	const {sections} = formats[format];
	return sections === 'all' ? undefined : sections[0];
}

/** Whether the résumé has something for the section. */
export function isInResume(section: SectionId, resume: Resume): boolean {
	return sectionById(section).isIn(resume);
}

function absentSection(section: SectionId, resume: Resume): string {
	const ids = sectionsOf(resume).map(({id}) => id);
	return languageOf(resume).say('This résumé has nothing under "{section}". It has: {ids}.', {section, ids: ids.join(', ')});
}

function done(text: string): Answer {
	return {text, exitCode: 0};
}
