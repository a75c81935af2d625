import type {LibraryChange} from './change.js';

const bound = (cache: string) => `            if (this.${cache}.size > 5000) this.${cache}.clear();\n`;

/**
 * Ink tokenises and measures every text of every frame anew, as its caches live for one frame. Kept for the process, with
 * a bound, they take half to two thirds off the time of a frame; one empty cell for all of a frame's saves two thousand
 * objects. vadimdemedes/ink#835 brought the caches, for a frame.
 */
export const sharedCaches: LibraryChange[] = [
	{
		name: 'shared caches in output',
		file: /ink\/build\/output\.js$/,
		replace: [
			['    caches = new OutputCaches();', '    caches = outputCaches;'],
			[
				'export default class Output {',
				"const outputCaches = new OutputCaches();\nconst emptyCell = Object.freeze({type: 'char', value: ' ', fullWidth: false, styles: []});\nexport default class Output {",
			],
			['            this.styledChars.set(line, cached);', `${bound('styledChars')}            this.styledChars.set(line, cached);`],
			['            this.widths.set(text, cached);', `${bound('widths')}            this.widths.set(text, cached);`],
			['            this.blockWidths.set(text, cached);', `${bound('blockWidths')}            this.blockWidths.set(text, cached);`],
			[/row\.push\(\{\s+type: 'char',\s+value: ' ',\s+fullWidth: false,\s+styles: \[\],\s+\}\);/, 'row.push(emptyCell);'],
		],
	},
];
