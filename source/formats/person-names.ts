import {parseFullName} from 'parse-full-name';
import {joined} from '../resume/join.js';
import type {Author} from '../resume/types.js';
import {oneLine} from './clean.js';

/** The parts of a name, each '' when missing. A name of one word, or of a group, is a family name alone. */
export interface NameParts {
	readonly family: string;
	readonly given: string;
	/** The particle, "van der", where lists do not count it to the family name; `family` always includes it. */
	readonly prefix: string;
	/** Before the name: "Prof. Dr.". */
	readonly title: string;
	/** After the name: "Jr.", "PhD". */
	readonly suffix: string;
}

/** Whether a suffix is part of the name, such as "Jr.", and not a degree. */
export function isOfName(suffix: string): boolean {
	return /^(?:jr|sr|i{2,3}|iv|v|\d(?:st|nd|rd|th))\.?$/i.test(suffix);
}

const none = {family: '', given: '', prefix: '', title: '', suffix: ''};

/** Academic titles before a name that the parser does not know. */
const moreTitles =
	/^(?:(?:(?:Univ|apl|Priv|Hon)\.-?)?(?:Prof|Doz|Dr|Dipl|Mag|Ing|Lic|PD|med|rer|nat|phil|jur|h\.c|habil|Eng|Er|Ir|Drs|Doc|M\.A|M\.Sc|B\.Sc)\b\.?(?:-\p{L}+\.?)*(?:\s*\([A-Z]+\))?\s+)+(?=\S)/u;
/** Words in the name of a group, never of a person. */
const groupWords = String.raw`\b(?:collaborations?|consortium|team|group|committee|project|initiative|network|society|association|institute|university|foundation|council|organi[sz]ation|investigators|authors|contributors|developers|inc|ltd|gmbh)\b`;
const group = new RegExp(String.raw`^the\s|${groupWords}\.?$`, 'i');
const credentials =
	/^(?:(?:ph\.?\s?d|m\.?d|d\.?phil|m\.?phil|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?eng|b\.?eng|ll\.?[bm]|mba|mph|ms|bs|pmp|cpa|cfa|cissp|p\.?e|r\.?n|dds|dvm|jd|esq|sc\.?d|ed\.?d|ed\.?m|facs|frcp|fellow\s.*|jr|sr|i{2,3}|iv)\.?(?:\s*\([^)]*\))?)$/i;

/**
 * Matches most names: words and initials, the last of them the family name. They skip the parser, which would take most of
 * the start-up time.
 */
const plain = /^[A-Z][A-Za-z'-]*\.?(?: [A-Z][A-Za-z'-]*\.?)+$/;
/** Matches names that do need the parser: a title first, a suffix last, a particle in between, or a word of a group. */
const special = new RegExp(
	String.raw`^(?:the|mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|fr|hon|univ|dipl|mag|ing|lic|pd)(?=[. ])| (?:jr|sr|i{2,3}|iv|v|ph\.?d|md|m\.?sc|b\.?sc|mba|esq)\.?$| (?:van|von|vom|der|den|de|del|della|di|da|do|dos|das|du|la|le|st|ter|ten|zu|af|av|bin|ibn|ben|al|el)\.? |${groupWords}`,
	'i',
);

/** Splits a name such as "Prof. Dr. Ludwig van Beethoven, PhD" into parts; "Roe, Ann" is Ann Roe. */
export function splitName(name: string): NameParts {
	const text = oneLine(name);
	if (plain.test(text) && !special.test(text)) {
		return byLastWord(text);
	}
	const [first = '', ...others] = text.split(/\s*,\s*/);
	const titles = others.filter(part => credentials.test(part));
	if (others.length > 0 && titles.length === others.length && /\s/.test(first)) {
		const parts = splitName(first);
		return {...parts, suffix: joined([parts.suffix, ...titles])};
	}
	if (group.test(text) || !/\s/.test(text)) {
		return {...none, family: text};
	}
	const [before = ''] = moreTitles.exec(text) ?? [];
	const {first: given, middle, last, suffix, title} = parseFullName(text.slice(before.length), 'all', 0, 0, 0);
	if (last === '' || (given === '' && middle === '')) {
		return byLastWord(text);
	}
	return {
		family: last,
		given: joined([given, middle], ' '),
		prefix: /^(?:\p{Ll}[\p{L}'’]*\s+)+(?=\S)/u.exec(last)?.[0].trim() ?? '',
		title: joined([before.trim(), title.replaceAll(', ', ' ')], ' '),
		suffix,
	};
}

/** Returns the parts of an author's name: those in the data if they make up the name, else the split name. */
export function authorParts({name, family, given = '', suffix = ''}: Author): NameParts {
	const letters = (text: string) =>
		oneLine(text)
			.toLowerCase()
			.match(/[^\s,.]+/g)
			?.toSorted()
			.join(' ') ?? '';
	if (family && letters(name) === letters(`${given} ${family} ${suffix}`)) {
		return {...none, family: oneLine(family), given: oneLine(given), suffix: oneLine(suffix)};
	}
	return splitName(name);
}

function byLastWord(text: string): NameParts {
	const words = text.split(' ');
	return {...none, family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ')};
}
