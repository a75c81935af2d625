import type {LibraryChange} from './change.js';

/**
 * Ink tokenises and measures every text of every frame anew, as its caches live for one frame. Kept for the process, with
 * a bound, they take half to two thirds off the time of a frame. vadimdemedes/ink#835 brought the caches, for a frame.
 */
export const sharedCaches: LibraryChange[] = [
	{
		name: 'shared caches in output',
		file: /ink\/build\/output\.js$/,
		replace: [
			['    caches = new OutputCaches();', '    caches = outputCaches;'],
			[
				'export default class Output {',
				'const outputCaches = new OutputCaches();\nconst boundCache = cache => { if (cache.size > 5000) cache.clear(); };\nexport default class Output {',
			],
			[
				'            this.styledChars.set(line, cached);',
				'            boundCache(this.styledChars);\n            this.styledChars.set(line, cached);',
			],
			['            this.widths.set(text, cached);', '            boundCache(this.widths);\n            this.widths.set(text, cached);'],
			[
				'            this.blockWidths.set(text, cached);',
				'            boundCache(this.blockWidths);\n            this.blockWidths.set(text, cached);',
			],
		],
	},
];
