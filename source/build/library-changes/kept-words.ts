import type {LibraryChange} from './change.js';

const keptSquash = `const keptSquash = node => node.nodeName === 'ink-text' ? (node.keptText ??= squashTextNodes(node)) : squashTextNodes(node);
export default keptSquash;`;

const forgetWords = `const markNodeAsDirty = (node) => {
    for (let kept = node; kept; kept = kept.parentNode) kept.keptText = undefined;`;

/**
 * Ink joins and sanitises the content of each text node twice a frame, and measures it again. Here a text node caches its
 * content until it changes: this saves a third of the time of a key. No upstream thread was found; vadimdemedes/ink#835 is
 * about the same time.
 */
export const keptWords: LibraryChange[] = [
	{
		name: 'kept words in squash-text-nodes',
		file: /ink\/build\/squash-text-nodes\.js$/,
		replace: [['export default squashTextNodes;', keptSquash]],
	},
	{
		name: 'words are forgotten when they change',
		file: /ink\/build\/dom\.js$/,
		replace: [['const markNodeAsDirty = (node) => {', forgetWords]],
	},
	{
		name: 'the width of kept words',
		file: /ink\/build\/render-node-to-output\.js$/,
		replace: [
			["import widestLine from 'widest-line';", "import measureText from './measure-text.js';"],
			['const currentWidth = widestLine(text);', 'const currentWidth = measureText(text).width;'],
		],
	},
];

/**
 * The characters of one style share one array of its codes, so that a row of cells is joined by comparing references. Each
 * had a copy. No upstream thread was found.
 */
export const sharedStyles: LibraryChange[] = [
	{
		name: 'one list of codes a style in ansi-tokenize',
		file: /@alcalzone\/ansi-tokenize\/build\/styledChars\.js$/,
		replace: [['styles: [...codes],', 'styles: codes,']],
	},
];
