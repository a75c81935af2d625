import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {formatPdf} from '../../source/formats/pdf/index.js';
import {loadLanguage} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {localized} from '../../source/resume/localized.js';
import {ownResume} from '../../source/resume/own.js';
import {everyField, fixtures} from '../from/fixtures.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {extractors, findIn, rowOf, wanted, writeResume} from './extractors.js';

const table = await readFile('docs/pdf.md', 'utf8');

for (const extractor of extractors) {
	const {name, reads, program, extract} = extractor;
	test(`${name} finds every title, name, heading and date, and the e-mail, in ${reads}`, {skip: program && missing(program)}, async () => {
		const text = await extract(await writeResume(await temporaryFolder(), reads));
		assert.deepEqual(findIn(text), {...wanted, hasEmail: true}, text);
		assert.ok(table.includes(rowOf(extractor, findIn(text))), 'docs/pdf.md says so: npm run ats');
		assert.doesNotMatch(text, /[\uFB00-\uFB06\uFFFD]/, 'no ligature, no character that is not known');
	});
}

test('what is looked for is not found in another text', () => {
	assert.deepEqual(findIn('Publications'), {titles: 0, people: 0, hasEmail: false, headings: 1, dates: 0});
});

const documents = {
	'our own': () => formatPdf(ownResume),
	'our own in Chinese': async () => formatPdf(localized(ownResume, await loadLanguage('zh'))),
	'our own on a page of Letter': () => formatPdf(ownResume, {pages: {paper: 'letter', most: 1}}),
	'one with every field': () => formatPdf(loadValue(everyField).resume),
	'one of 400 papers': () => formatPdf(loadValue(fixtures['400 publications']).resume),
	'an empty one': () => formatPdf(loadValue({}).resume),
} as const;

test('qpdf finds nothing wrong in any document, and each object of the structure tree is there', {skip: missing('qpdf')}, async () => {
	for (const [name, make] of Object.entries(documents)) {
		const file = join(await temporaryFolder(), 'cv.pdf');
		await writeFile(file, await make());
		const {code, stdout, stderr} = await run('qpdf', ['--check', file]);
		assert.deepEqual([code, stderr], [0, ''], name);
		assert.match(stdout, /No syntax or stream encoding errors found/);
		const {stdout: json} = await run('qpdf', ['--json', '--json-key=qpdf', file]);
		assert.ok(structureElements(json) > 1, name);
	}
});

/** How many structure elements there are; each has its parent, and what it holds. */
function structureElements(json: string): number {
	const {qpdf} = JSON.parse(json) as {qpdf: readonly [object, Readonly<Record<string, {readonly value?: unknown}>>]};
	const objects = qpdf[1];
	const parents = Object.values(objects).flatMap(({value}) => {
		const element = value as Readonly<Record<string, unknown>> | null | undefined;
		return element?.['/S'] && element['/P'] && element['/K'] ? [String(element['/P'])] : [];
	});
	assert.ok(parents.every(parent => `obj:${parent}` in objects));
	return parents.length;
}

test('mutool reads the tree as headings, lists and paragraphs in the order of the page', {skip: missing('mutool')}, async () => {
	const file = await writeResume(await temporaryFolder(), 'pdf');
	const {stdout} = await run('mutool', [
		'show',
		file,
		'trailer/Root/MarkInfo/Marked',
		'trailer/Root/Lang',
		'trailer/Root/ViewerPreferences/DisplayDocTitle',
	]);
	assert.deepEqual(stdout.trim().split('\n'), ['true', '(en)', 'true']);
});
