import {bindings} from '../app/keys.js';
import {sections} from '../resume/sections/index.js';
import {options} from './options.js';
import {commands, formats} from './words.js';

/** The manual page, in roff (man(7)), made from the tables of options, words and keys. */
export function manPage(version: string, date: string): string {
	const parts = [
		`.TH XUHUANG 1 "${date}" "xuhuang ${version}" "User Commands"`,
		section('NAME', 'xuhuang \\- the résumé of Xu Huang, in a terminal'),
		section('SYNOPSIS', '.B xuhuang\n[\\fISECTION\\fR] [\\fIFORMAT\\fR] [\\fIOPTIONS\\fR]\n.br\n.B xuhuang completion\n\\fISHELL\\fR'),
		section(
			'DESCRIPTION',
			text(
				'On a terminal it opens the résumé as a full-screen app. Where the output is not a terminal, or a format is asked for, it prints.',
			),
		),
		section('SECTIONS', list(sections.map(({id, title}) => [id, title]))),
		section('FORMATS', list(Object.values(formats).map(({id, description}) => [id, description]))),
		section('COMMANDS', list(Object.entries(commands))),
		section(
			'OPTIONS',
			list(options.map(({name, short, value, words}) => [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, words])),
		),
		section('KEYS', list(bindings.map(({shown, words}) => [shown, words]))),
		section(
			'EXIT STATUS',
			list([
				['0', 'done'],
				['1', 'a failure, or a search that found nothing'],
				['2', 'a call that could not be understood'],
			]),
		),
		section(
			'ENVIRONMENT',
			list([
				['NO_COLOR', 'show no colours'],
				['FORCE_COLOR', 'show colours: 0 none, 1 sixteen, 2 256, 3 all'],
				['TERM, COLORTERM', 'what the terminal can show'],
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

/** Text safe in roff: no line begins a request, and a hyphen stays one. */
function text(words: string): string {
	return words
		.replaceAll('\\', '\\\\')
		.replaceAll('-', '\\-')
		.replace(/^([.'])/gm, '\\&$1');
}
