import type {LibraryChange} from './change.js';

/** What is kept, with a bound. */
const keep = `const keep = (cache, key, value) => {
    if (cache.size > 5000) cache.clear();
    cache.set(key, value);
};
`;

/** The empty cell, one in place of two thousand of a frame: cells are replaced, never changed. */
const emptyCell = `const emptyCell = Object.freeze({type: 'char', value: ' ', fullWidth: false, styles: Object.freeze([])});
`;

/** The lines of a text, which Ink writes anew from its cells at every frame. */
const getLines = `    getLines(text) {
        let cached = this.lines.get(text);
        if (cached === undefined) {
            cached = linesOf(this.getStyledChars(text));
            keep(this.lines, text, cached);
        }
        return cached;
    }
    getStringWidth(text) {`;
const linesOf = `const linesOf = characters => {
    const lines = [[]];
    for (const character of characters) {
        if (character.value === '\\n') lines.push([]);
        else lines.at(-1).push(character);
    }
    return lines.map(line => styledCharsToString(line));
};
`;

/**
 * Ink tokenises and measures every text of every frame anew, as its caches live for one frame. Kept for the process, with
 * a bound, they take half to two thirds off the time of a frame. vadimdemedes/ink#835 brought the caches, for a frame.
 */
export const sharedCaches: LibraryChange[] = [
	{
		name: 'shared caches in output',
		file: /ink\/build\/output\.js$/,
		replace: [
			['class OutputCaches {', `${keep}${emptyCell}${linesOf}class OutputCaches {\n    lines = new Map();`],
			['export default class Output {', 'const outputCaches = new OutputCaches();\nexport default class Output {'],
			['    caches = new OutputCaches();', '    caches = outputCaches;'],
			['    getStringWidth(text) {', getLines],
			[
				'const characterWidth = Math.max(1, this.caches.getStringWidth(character.value));',
				"const characterWidth = character.value < '\\u0300' ? 1 : Math.max(1, this.caches.getStringWidth(character.value));",
			],
			['            this.styledChars.set(line, cached);', '            keep(this.styledChars, line, cached);'],
			['            this.widths.set(text, cached);', '            keep(this.widths, text, cached);'],
			['            this.blockWidths.set(text, cached);', '            keep(this.blockWidths, text, cached);'],
			[/row\.push\(\{[^}]*\}\);/, 'row.push(emptyCell);'],
			[/ {8}const characterLines = [\s\S]*?let lines = characterLines\.map\([^\n]*\n/, '        let lines = this.caches.getLines(text);\n'],
		],
	},
];
