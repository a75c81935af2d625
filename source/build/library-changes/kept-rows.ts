import type {Replacement} from './change.js';
import {narrow} from './plain-text-width.js';

/** Text in colours, and in links (OSC 8), of which each character fills one cell. It can stand in a row as it is. */
export const simpleText = `const simpleText = /^(?:${narrow}|\\u001B\\[[\\d;]*m|\\u001B\\]8;[^\\u0007\\u001B]*(?:\\u0007|\\u001B\\\\))*$/;
`;

/** The empty cell, one in place of two thousand of a frame. */
export const emptyCell = `const emptyCell = Object.freeze({type: 'char', value: ' ', fullWidth: false, styles: []});
`;

/** A write is put by for its row, and the cells of the row are filled in later, if at all. */
const putBy = `            currentLine.push({x, line});
        }
    }
    fill(currentLine, writes) {
        for (const {x, line} of writes) {
            const characters = this.caches.getStyledChars(line);`;

const rowText = `    rowText(writes) {
        const key = [this.width, ...writes.map(({x, line}) => x + ' ' + line)].join('\\n');
        let text = this.caches.rows.get(key);
        if (text === undefined) {
            text = (this.simpleRow(writes) ?? this.rowOfCells(writes)).trimEnd();
            keep(this.caches.rows, key, text);
        }
        return text;
    }
    simpleRow(writes) {
        let text = '';
        let column = 0;
        for (const {x, line} of writes) {
            if (x < column || !simpleText.test(line)) return undefined;
            text += ' '.repeat(x - column) + line;
            column = x + this.caches.getStringWidth(line);
        }
        return text;
    }
    rowOfCells(writes) {
        const row = new Array(this.width).fill(emptyCell);
        this.fill(row, writes);
        return styledCharsToString(row.filter(item => item !== undefined));
    }
    get() {`;

/**
 * A row of the screen to which the same is written as before is the same text, and one of simple texts beside each other is
 * those texts: no cells are filled in and joined again. Ink does both for all rows of every frame, which is half of its
 * time after a key that changes two of them. vadimdemedes/ink#835 is about the same time.
 */
export const keptRows: Replacement[] = [
	['            const characters = this.caches.getStyledChars(line);', putBy],
	['    get() {', rowText],
	[/ {12}const row = \[\];\n[\s\S]*?output\.push\(row\);/, '            output.push([]);'],
	[
		/\.map\(line => \{\s+\/\/ See [^\n]*\n\s+const lineWithoutEmptyItems[\s\S]*?\.trimEnd\(\);\s+\}\)/,
		'.map(writes => this.rowText(writes))',
	],
];
