/**
 * `npm run ats`: what programs that take the text out of files find in the résumé, as the table of docs/pdf.md. A program
 * that is not there has no row.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {missing} from '../helpers/programs.js';
import {extractors, findIn, rowOf, writeResume} from './extractors.js';

process.stdout.write('| file | read by | titles of papers | co-authors | e-mail | headings | dates beside their place |\n');
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
for (const extractor of extractors) {
	const absent = extractor.program !== undefined && missing(extractor.program);
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-ats-'));
	if (absent) {
		process.stderr.write(`${absent}\n`);
	} else {
		const text = await extractor.extract(await writeResume(folder, extractor.reads));
		process.stdout.write(`${rowOf(extractor, findIn(text))}\n`);
	}
	await rm(folder, {recursive: true});
}
