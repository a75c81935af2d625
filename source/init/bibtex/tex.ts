import {type Entry as Parsed, parse} from '@retorquere/bibtex-parser';
import {journals} from './journals.js';

/** Functions in math mode, which are set upright with a space on each side. */
const operators = new Set(
	'log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh max min sup inf lim limsup liminf det dim ker deg gcd arg Pr hom mod bmod'.split(
		' ',
	),
);
/** Commands that only affect fonts, sizes or typesetting; their arguments are kept. */
const silent =
	/^(?:bf|bfseries|mdseries|itshape|slshape|scshape|upshape|rmfamily|sffamily|ttfamily|normalfont|selectfont|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|displaystyle|textstyle|scriptstyle|mathcal|mathbb|mathbf|mathsf|mathit|mathtt|mathfrak|mathscr|boldsymbol|bm|pmb|operatorname|textnormal|textmd|textsf|xspace|protect|nobreak|allowbreak|unskip|limits|nolimits|nonumber|hfill|noindent|bibinfo|bibfield|bibnamefont|bibfnamefont|citenamefont|urlprefix|newblock|hyphenation|kern|mkern|smash|phantom|boldmath|unboldmath|lowercase|uppercase|MakeLowercase|MakeUppercase|underline|uline|text|em|it|-|\/)$/;

/** Accents in math mode, as combining marks. */
const accents: Readonly<Record<string, string>> = {
	hat: '\u0302',
	widehat: '\u0302',
	tilde: '\u0303',
	widetilde: '\u0303',
	vec: '\u20D7',
	dot: '\u0307',
	ddot: '\u0308',
	check: '\u030C',
	breve: '\u0306',
	mathring: '\u030A',
};

interface Node {
	readonly type: string;
	readonly content?: unknown;
}

/** Returns the text for a command that the parser does not support: that of its argument, or else its source. */
function commandText(node: Node, tex: string, source: string): string {
	const name = node.type === 'macro' ? String(node.content) : '';
	if (operators.has(name)) {
		return ` ${name} `;
	}
	// The parser has consumed the argument: only its text is left.
	const about = tex
		.slice(name.length + 1)
		.replace(/[{}]/g, '')
		.trim();
	if (about !== '') {
		return about.replace(/^./u, letter => letter + (accents[name] ?? ''));
	}
	const isAround = new RegExp(String.raw`\\${name.replace(/\W/g, '\\$&')}\s*\{`).test(source);
	return journals[name] ?? (silent.test(name) || isAround ? '' : tex);
}

/** A parse error. */
export interface Fault {
	readonly error: string;
	readonly input: string;
}

const options = {sentenceCase: false, english: false, caseProtection: false} as const;

/** Parses the entries of a BibTeX text; their values are the source. */
export function rawEntries(text: string): {readonly entries: readonly Parsed[]; readonly faults: readonly Fault[]} {
	const {entries, errors} = parse(text, {...options, raw: true});
	return {entries, faults: errors.map(({error, input}) => ({error, input: input ?? ''}))};
}

/** Converts the TeX of an entry's fields to Unicode. */
export function readEntry(type: string, fields: ReadonlyMap<string, string>): Parsed['fields'] {
	const written = [...fields].map(([name, value]) => `${name} = {${normalizedTex(name, value)}}`);
	const source = `@${type}{key,\n${written.join(',\n')}\n}`;
	const {entries} = parse(source, {...options, unsupported: (node, tex) => commandText(node as Node, tex, source)});
	return entries[0]?.fields ?? {};
}

const entities = {amp: '\\&', lt: '<', gt: '>', quot: '"'} as const;

/** Returns plain text from the parser's output: without HTML tags, with "<" and ">" restored. */
export function plainTextOf(value: unknown): string {
	const texts = (Array.isArray(value) ? value : [value]).map(text => (typeof text === 'string' ? text : ''));
	return texts
		.join(', ')
		.replace(/[\u{1D400}-\u{1D7FF}]/gu, letter => letter.normalize('NFKC'))
		.replace(/ı(?=[\u0300-\u036F])/g, 'i')
		.normalize('NFC')
		.replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, href: string, words: string) => (href === words ? words : `${words} (${href})`))
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replaceAll('\uE000', '<')
		.replaceAll('\uE001', '>')
		.replace(/[\s\u2000-\u200A\u202F]+/g, ' ')
		.trim();
}

/** Escapes the dollar signs of a text when they are unpaired, and so can't delimit math. */
export function withoutLoneDollar(value: string): string {
	const isLone = (value.replace(/\\./gs, '').match(/\$/g) ?? []).length % 2 === 1;
	return isLone ? value.replace(/(?<!\\)\$/g, '\\$') : value;
}

const verbatim = /^(?:doi|url|eprint|file|pdf|verb[abc])$/;

/** Rewrites TeX that would be misinterpreted, or that the parser does not support. */
function normalizedTex(name: string, value: string): string {
	if (verbatim.test(name)) {
		return value
			.replace(/\\([_&%#~$])/g, '$1')
			.replace(/\\(?:textasciitilde|sim)(?:\{\})?/g, '~')
			.replace(/^\\url\{(.*)\}$/, '$1')
			.replace(/[{}]/g, '');
	}
	return (
		withoutLoneDollar(value)
			// Left over in the exports of Crossref and publishers.
			.replace(/<\/?(?:i|b|em|strong|sub|sup|scp|sc|u|italic|inf)>/gi, '')
			.replace(/\\?&(amp|lt|gt|quot);/g, (_, name: keyof typeof entities) => entities[name])
			// A percent sign does not begin a comment inside a field.
			.replace(/(?<!\\)%/g, '\\%')
			.replace(
				/\\(hat|widehat|tilde|widetilde|vec|dot|ddot|check|breve|bar|overline)\s+(\\?[A-Za-z]+)/g,
				(_, name: string, word: string) => (word.startsWith('\\') ? `\\${name}{${word}}` : `\\${name}{${word[0]}}${word.slice(1)}`),
			)
			.replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '{$1}/{$2}')
			.replace(/\\\^\s*\{\s*\}/g, '{\\textasciicircum}')
			.replace(/\\~\s*\{\s*\}/g, '{\\textasciitilde}')
			.replace(/\\(?:underline|uline|uwave|hl)\s*(?=\{)/g, '')
			.replace(
				/\\(?:citenamefont|bibnamefont|bibfnamefont|bibinfo\s*\{[^{}]*\}|natexlab|textcolor\s*\{[^{}]*\}|color\s*\{[^{}]*\})\s*(?=\{)/g,
				'',
			)
			.replace(/\\\\|\\ (?=\S|$)/g, ' ')
			.replace(/\\((?:La|Bib|Xe|Lua)?TeX)(?![a-zA-Z])(?:\{\})?/g, '$1')
			.replace(/\\(?:cite\w*|citep|footnote|label|ref)\s*\{[^{}]*\}/g, '')
			.replaceAll('<', '\uE000')
			.replaceAll('>', '\uE001')
	);
}
