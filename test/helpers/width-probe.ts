/**
 * `width-probe.ts TEXTS WIDTHS`: prints each of the texts (a JSON file) to its terminal, queries the cursor position (DSR
 * 6), and writes the width of each in cells to the other file.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const [from = '', to = ''] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(from, 'utf8')) as string[];
const widths: number[] = [];
let answers = '';

const ask = () => process.stdout.write(`\r\x1B[K${texts[widths.length]}\x1B[6n`);
process.stdin.setRawMode(true).on('data', data => {
	answers += String(data);
	const [answer, column] = /\[\d+;(\d+)R/.exec(answers) ?? [];
	if (answer === undefined) {
		return;
	}
	answers = '';
	widths.push(Number(column) - 1);
	if (widths.length < texts.length) {
		ask();
	} else {
		writeFileSync(to, JSON.stringify(widths));
		process.exit();
	}
});
ask();
