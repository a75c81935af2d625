import type {Replacement} from './change.js';

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
            const row = new Array(this.width).fill(emptyCell);
            this.fill(row, writes);
            text = styledCharsToString(row.filter(item => item !== undefined)).trimEnd();
            keep(this.caches.rows, key, text);
        }
        return text;
    }
    get() {`;

/**
 * A row of the screen to which the same is written as before is the same text: its cells are not filled in and joined
 * again. Ink does both for all rows of every frame, which is half of its time after a key that changes two of them.
 * vadimdemedes/ink#835 is about the same time.
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
