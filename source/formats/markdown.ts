import type {Language} from '../i18n/language.js';
import {plainText, type Span} from '../resume/block.js';
import {updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {type ItemLink, type Section, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {collapse, oneLine, safeAddress} from './clean.js';
import {contactLinks} from './contact-links.js';
import {type FormatOptions, resumeFor} from './format.js';
import {type OutlineEntry, outlineOf, type Part, type Term} from './outline.js';

/**
 * Formats the résumé as GitHub Flavored Markdown (https://github.github.com/gfm/). All text of the data is escaped: none is
 * parsed as markup or HTML.
 */
export function formatMarkdown(resume: Resume, options: FormatOptions = {}): string {
	const {sections = sectionsOf(resume)} = options;
	const written = sections.map(section => formatSection(section, resumeFor(section, resume, options)));
	return `${[...(options.sections ? [] : [card(resume)]), ...written].join('\n\n')}\n`;
}

function card(resume: Resume): string {
	const {basics} = resume;
	const updated = updatedWords(resume);
	const lines = [
		`# ${escapeText(basics.name || languageOf(resume).t('Résumé'))}`,
		escapeText(basics.label ?? ''),
		linkLine(contactLinks(resume)),
	];
	return joined([...lines, updated && `*${escapeText(updated)}*`], '\n\n');
}

function formatSection(section: Section, resume: Resume): string {
	const {entries, parts} = outlineOf(section, resume, () => undefined);
	const content = [
		`## ${escapeText(languageOf(resume).t(section.title))}`,
		formatParts(parts, languageOf(resume)),
		...entries.map(entry => formatEntry(entry, languageOf(resume))),
	];
	return joined(content, '\n\n');
}

function formatEntry({title, parts, links}: OutlineEntry, language: Language): string {
	return joined([`### ${escapeText(plainText([{spans: title}]))}`, formatParts(parts, language), linkLine(links)], '\n\n');
}

/** Formats parts, separated by empty lines; adjacent lists are joined into one. */
function formatParts(parts: readonly Part[], language: Language): string {
	let text = '';
	let previous: Part | undefined;
	for (const part of parts) {
		const isSameList = previous !== undefined && isList(previous) && isList(part);
		text += (previous ? (isSameList ? '\n' : '\n\n') : '') + formatPart(part, language);
		previous = part;
	}
	return text;
}

function isList({kind}: Part): boolean {
	return kind === 'list' || kind === 'terms';
}

function formatPart(part: Part, language: Language): string {
	switch (part.kind) {
		case 'heading':
			return `### ${escapeText(plainText([part]))}`;
		case 'paragraph':
			return part.lines.map(formatSpans).join('\\\n');
		case 'list':
			return part.items.map(item => `- ${formatSpans(item)}`).join('\n');
		case 'terms':
			return part.terms.map(term => formatTerm(term, language)).join('\n');
	}
}

function formatTerm({term, values}: Term, {t}: Language): string {
	const label = `- *${escapeText(/\d$/.test(term) ? term : t('{label}:', {label: term}))}*`;
	const [first = [], ...others] = values;
	return others.length === 0 ? `${label} ${formatSpans(first)}` : [label, ...values.map(value => `  - ${formatSpans(value)}`)].join('\n');
}

function linkLine(links: readonly ItemLink[]): string {
	return links.map(({label, url}) => linked(escapeText(label), url)).join(' · ');
}

function formatSpans(spans: readonly Span[]): string {
	return escapeLineStart(spans.map(formatSpan).join('').trim());
}

/** Formats a span; emphasis marks go next to the text, never next to a space. */
function formatSpan({text, meaning, href}: Span): string {
	const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(escapeInline(collapse(text))) ?? [];
	const mark = {strong: '**', owner: '**', emphasis: '*', accent: '*'}[meaning as string] ?? '';
	const marked = words && `${mark}${words}${mark}`;
	return before + (href === undefined ? marked : linked(marked, href)) + after;
}

/** Formats a link; only its text when the address is not safe. */
function linked(text: string, url: string): string {
	const address = safeAddress(url);
	return address === undefined ? text : `[${text}](${address})`;
}

/** Escapes a line of text; "#" at its end too, which would close a heading and disappear. */
function escapeText(text: string): string {
	return escapeLineStart(escapeInline(oneLine(text)).replace(/#+$/, '\\$&'));
}

function escapeInline(text: string): string {
	return text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}

/** Escapes what begins a heading, a list, a rule or an underlined heading, which counts only at the start of a line. */
function escapeLineStart(line: string): string {
	return line.replace(/^(?=[#+=-])|^(\d+)(?=[.)](\s|$))/, '$1\\');
}
