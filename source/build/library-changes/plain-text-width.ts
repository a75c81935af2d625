import type {LibraryChange} from './change.js';

/** Characters of one cell that need no segmentation: Latin, Greek, Cyrillic, punctuation, arrows, mathematics, box drawing. */
export const narrow =
	'[\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0482\\u048A-\\u058F\\u2010-\\u2027\\u2030-\\u205E\\u2190-\\u22FF\\u2500-\\u25FC\\u2726\\u276F]';
/** Characters of two cells that need no segmentation either: Han, and Chinese punctuation. */
const wide = '[\\u3001\\u3002\\u3008-\\u3011\\u4E00-\\u9FFF\\uFF01-\\uFF60]';
/** Segments plain text into its characters, ESC included: each is a grapheme of its own. */
const splitPlain = `const plainText = /^(?:${narrow}|${wide}|[\\n\\u001B])*$/;
const splitPlain = text => Array.from(text, (segment, index) => ({segment, index}));`;
const lazySegmenter = (name: string) =>
	`let lazySegmenter;\nconst ${name} = {segment: text => (lazySegmenter ??= new Intl.Segmenter()).segment(text)};`;
const plainSegmenter = (name: string) =>
	`${splitPlain}\nlet lazySegmenter;\nconst ${name} = {segment: text => plainText.test(text) ? splitPlain(text) : (lazySegmenter ??= new Intl.Segmenter()).segment(text)};`;

/**
 * A fast path for the width of plain text beyond ASCII and of Chinese, and no Intl.Segmenter until a text needs one:
 * creating it and running it over each line with a "…" or a rule took a third of a frame on Node 20, and 18 ms of the
 * start-up; compiling the pattern of all emoji takes another 35 ms. sindresorhus/string-width#72 added the path for ASCII
 * and declined the one beyond; #57 measures the segmenter.
 */
export const plainTextWidth: LibraryChange[] = [
	{
		name: 'plain text in string-width',
		file: /node_modules\/string-width\/index\.js$/,
		replace: [
			['const segmenter = new Intl.Segmenter();', lazySegmenter('segmenter')],
			[
				'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
				'let lazyEmoji;\nconst rgiEmojiRegex = {test: text => (lazyEmoji ??= /^\\p{RGI_Emoji}$/v).test(text)};',
			],
			['/^[\\u0020-\\u007E]*$/', `/^(?:${narrow}|${wide})*$/`],
			['return string.length;', `return string.length + (string.match(/${wide}/g)?.length ?? 0);`],
		],
	},
	{
		name: 'lazy segmenter in wrap-ansi',
		file: /node_modules\/wrap-ansi\/index\.js$/,
		replace: [['const segmenter = new Intl.Segmenter();', lazySegmenter('segmenter')]],
	},
	{
		name: 'lazy segmenter in slice-ansi',
		file: /node_modules\/slice-ansi\/tokenize-ansi\.js$/,
		replace: [
			["const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});", lazySegmenter('GRAPHEME_SEGMENTER')],
		],
	},
	{
		name: 'lazy segmenter in ansi-tokenize',
		file: /@alcalzone\/ansi-tokenize\/build\/tokenize\.js$/,
		replace: [['const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });', plainSegmenter('segmenter')]],
	},
	{
		name: 'lazy segmenter in line-update',
		file: /ink\/build\/line-update\.js$/,
		replace: [["const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });", lazySegmenter('segmenter')]],
	},
];
