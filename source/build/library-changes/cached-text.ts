import type {LibraryChange} from './change.js';

const cachedSquash = `const cachedSquash = node => node.nodeName === 'ink-text' ? (node.cachedText ??= squashTextNodes(node)) : squashTextNodes(node);
export default cachedSquash;`;

const clearCachedText = `const markNodeAsDirty = (node) => {
    for (let dirty = node; dirty; dirty = dirty.parentNode) dirty.cachedText = undefined;`;

/**
 * Ink joins and sanitises the content of each text node twice a frame, and measures it again. Here a text node caches its
 * content until it changes: this saves a third of the time of a key. No upstream thread was found; vadimdemedes/ink#835 is
 * about the same time.
 */
export const cachedText: LibraryChange[] = [
	{
		name: 'cached text in squash-text-nodes',
		file: /ink\/build\/squash-text-nodes\.js$/,
		replace: [['export default squashTextNodes;', cachedSquash]],
	},
	{
		name: 'cached text is cleared when it changes',
		file: /ink\/build\/dom\.js$/,
		replace: [['const markNodeAsDirty = (node) => {', clearCachedText]],
	},
	{
		name: 'the width of cached text',
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
