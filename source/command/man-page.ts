import {keyGroups, keyHelp} from '../app/keymap.js';
import type {Language} from '../i18n/language.js';
import {sections} from '../resume/sections/index.js';
import {optionForm, options} from './options.js';
import {commands, formats} from './vocabulary.js';

/**
 * Returns the manual page, in roff (man(7)), generated from the tables of options, words and keys.
 *
 * @param date of the page, as YYYY-MM-DD
 */
export function manPage(version: string, date: string, {t}: Language): string {
	const parts = [
		`.TH XUHUANG 1 "${date}" "xuhuang ${version}" "${t('User Commands')}"`,
		// Left-aligned, because Chinese has no spaces to justify lines with.
		'.ad l',
		section(t('NAME'), `xuhuang \\- ${text(t('the résumé of Xu Huang, in a terminal'))}`),
		section(t('SYNOPSIS'), '.B xuhuang\n[\\fISECTION\\fR] [\\fIFORMAT\\fR] [\\fIOPTIONS\\fR]\n.br\n.B xuhuang completion\n\\fISHELL\\fR'),
		section(
			t('DESCRIPTION'),
			text(
				t('On a terminal it opens the résumé as a full-screen app. When the output is not a terminal, or a format is given, it prints.'),
			),
		),
		section(t('SECTIONS'), list(sections.map(({id, title}) => [id, t(title)]))),
		section(t('FORMATS'), list(Object.entries(formats).map(([id, {description}]) => [id, t(description)]))),
		section(t('COMMANDS'), list(Object.entries(commands).map(([word, words]) => [word, t(words)]))),
		section(t('OPTIONS'), list(options.map(option => [optionForm(option), t(option.words)]))),
		section(
			t('KEYS'),
			Object.entries(keyGroups)
				.map(
					([id, name]) =>
						`.SS ${t(name)}\n${list(keyHelp.flatMap(({group, keys, words}) => (group === id ? [[t(keys), t(words)] as const] : [])))}`,
				)
				.join('\n'),
		),
		section(
			t('EXIT STATUS'),
			list([
				['0', t('done')],
				['1', t('a failure, or a search that found nothing')],
				['2', t('wrong usage')],
			]),
		),
		section(
			t('ENVIRONMENT'),
			list([
				['NO_COLOR', t('show no colours')],
				['FORCE_COLOR', t('show colours: 0 none, 1 sixteen, 2 256, 3 all')],
				['TERM, COLORTERM', t('what the terminal can show')],
				['LC_ALL, LC_MESSAGES, LANG', t('the language: English or simplified Chinese')],
			]),
		),
	];
	return `${parts.join('\n')}\n`;
}

function section(title: string, body: string): string {
	return `.SH ${title}\n${body}`;
}

function list(entries: ReadonlyArray<readonly [string, string]>): string {
	return entries.map(([term, words]) => `.TP\n.B ${text(term)}\n${text(words)}`).join('\n');
}

/** Escapes a text for roff: no line begins a request, hyphens are kept, and lines may break after Chinese punctuation. */
function text(words: string): string {
	return words
		.replaceAll('\\', '\\\\')
		.replaceAll('-', '\\-')
		.replace(/[，。；：、）]/g, '$&\\:')
		.replace(/^([.'])/gm, '\\&$1');
}
