import type {LibraryChange} from './change.js';

/** Adds an entry to a cache, which is cleared when it exceeds its bound. */
const keep = `const keep = (cache, key, value) => {
    if (cache.size > 5000) cache.clear();
    cache.set(key, value);
    return value;
};
`;

/** One shared empty cell instead of two thousand per frame: cells are replaced, never changed. */
const emptyCell = `const emptyCell = Object.freeze({type: 'char', value: ' ', fullWidth: false, styles: Object.freeze([])});
`;

/** Caches the styled lines of a text, which Ink rebuilds from its cells at every frame. */
const linesOf = `const linesOf = characters => {
    const lines = [[]];
    for (const character of characters) {
        if (character.value === '\\n') lines.push([]);
        else lines.at(-1).push(character);
    }
    return lines.map(line => styledCharsToString(line));
};
`;
const getLines = `    getLines(text) {
        return this.lines.get(text) ?? keep(this.lines, text, linesOf(this.getStyledChars(text)));
    }
    getStringWidth(text) {`;

/** Computes a key for each row from everything written to it and the positions: rows with the same key are the same. */
const rowKeys = `    rowKeys() {
        const keys = new Array(this.height).fill(this.width + '');
        for (const {type, x, y, text, transformers, clip} of this.operations) {
            if (type !== 'write') {
                keys.forEach((key, row) => { keys[row] = key + type + JSON.stringify(clip); });
                continue;
            }
            const lines = this.caches.getLines(text);
            for (let index = Math.max(0, -y); index < lines.length && y + index < this.height; index++) {
                const line = transformers.reduce((words, transform) => transform(words, index), lines[index]);
                keys[y + index] += '\\n' + x + ' ' + line;
            }
        }
        return keys;
    }
    get() {
        const keys = this.rowKeys();
        const kept = keys.map(key => this.caches.rows.get(key));`;

/**
 * Ink tokenises, measures and joins every text again in every frame, as its caches live for one frame. Kept for the
 * process, with a bound, they save two thirds of the time of a frame; half of that is due to the rows, of which a key press
 * changes a few: a row with the same writes as before is not filled with cells again. vadimdemedes/ink#835 added the
 * caches, per frame.
 */
export const sharedCaches: LibraryChange[] = [
	{
		name: 'shared caches in output',
		file: /ink\/build\/output\.js$/,
		replace: [
			['class OutputCaches {', `${keep}${emptyCell}${linesOf}class OutputCaches {\n    lines = new Map();\n    rows = new Map();`],
			['export default class Output {', 'const outputCaches = new OutputCaches();\nexport default class Output {'],
			['    caches = new OutputCaches();', '    caches = outputCaches;'],
			['    getStringWidth(text) {', getLines],
			['            this.styledChars.set(line, cached);', '            keep(this.styledChars, line, cached);'],
			['            this.widths.set(text, cached);', '            keep(this.widths, text, cached);'],
			['            this.blockWidths.set(text, cached);', '            keep(this.blockWidths, text, cached);'],
			[/ {8}const characterLines = [\s\S]*?let lines = characterLines\.map\([^\n]*\n/, '        let lines = this.caches.getLines(text);\n'],
			['    get() {', rowKeys],
			[
				/const row = \[\];\n[\s\S]*?output\.push\(row\);/,
				'output.push(kept[y] === undefined ? new Array(this.width).fill(emptyCell) : undefined);',
			],
			[
				'.map(line => {\n            // See',
				'.map((line, y) => {\n            if (line === undefined) return kept[y];\n            // See',
			],
			[
				'return styledCharsToString(lineWithoutEmptyItems).trimEnd();',
				'return keep(this.caches.rows, keys[y], styledCharsToString(lineWithoutEmptyItems).trimEnd());',
			],
		],
	},
];
