/**
 * `npm run ats`: what programs that take the text out of files find in the résumé, as a table for the README. A program
 * that is not there has no row.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {missing} from '../helpers/programs.js';
import {extractors, findIn, wanted, writeResume} from './extractors.js';

const folder = await mkdtemp(join(tmpdir(), 'xuhuang-ats-'));
const rows = [['file', 'read by', 'titles of papers', 'co-authors', 'e-mail', 'headings', 'dates beside their place']];
for (const {name, reads, program, extract} of extractors) {
	const absent = program === undefined ? false : missing(program);
	if (absent) {
		process.stderr.write(`${absent}\n`);
		continue;
	}
	const {titles, people, hasEmail, headings, dates} = findIn(await extract(await writeResume(folder, reads)));
	rows.push([
		reads,
		name,
		`${titles} of ${wanted.titles}`,
		`${people} of ${wanted.people}`,
		hasEmail ? 'yes' : 'no',
		`${headings} of ${wanted.headings}`,
		`${dates} of ${wanted.dates}`,
	]);
	await rm(join(folder, `cv.${reads}`));
}
await rm(folder, {recursive: true});
const [head = [], ...body] = rows;
process.stdout.write([head, head.map(() => '---'), ...body].map(row => `| ${row.join(' | ')} |\n`).join(''));
