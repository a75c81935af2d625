import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import type {PageOptions} from '../../source/formats/format.js';
import {bundledFonts, readBundledFont} from '../../source/formats/pdf/bundled-fonts.js';
import {formatPdf} from '../../source/formats/pdf/index.js';
import {english, type MessageValue} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {anyFile} from '../from/arbitrary.js';
import {everyField, fixtures, publications} from '../from/fixtures.js';
import {readPdf} from '../helpers/pdf.js';
import {missing} from '../helpers/programs.js';

/** The PDF of a file, and what was said beside it. */
async function read(value: unknown, pages: PageOptions = {}) {
	const said: string[] = [];
	const report = (words: MessageValue) => said.push(english.translate(words));
	const bytes = await formatPdf(loadValue(value).resume, {pages: {report, ...pages}});
	const pdf = await readPdf(bytes);
	return {...pdf, said, flat: pdf.text.replace(/\s+/g, ' ')};
}

/** A picture of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const dejaVu = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

test('every field of JSON Resume has its place on the pages', async () => {
	const {flat} = await read(everyField);
	const said = [
		...['every@example.com', '+49 30 1234', 'Street 1, Backyard, 10827 Berlin', 'Matrix @every:example.com', 'First paragraph.'],
		...['Work Company, Berlin 2014.06 – 2023.04', 'Makes things', 'Work highlight two', 'Software Engineering Intern'],
		...[
			'Volunteer Org',
			'Volunteer highlight',
			'Bachelor · Informatics · Score: 1.0',
			'Course B',
			'Award Title, Award Giver',
			'Award summary.',
		],
		...['Certificate Name, Certificate Issuer', 'Publication Name', 'Paper summary.', 'Skill Name: Master: Keyword A, Keyword B'],
		...['German: Native speaker', 'Interest Name: Ferrets, Unicorns', 'Reference Name', 'Reference words.'],
		...['Project Name: Project description', 'Project role', 'Project keyword', 'Project highlight', '2016.08 – 2016.09'],
	];
	for (const words of said) {
		assert.ok(flat.includes(words), words);
	}
});

test('a short résumé is set in larger text, up to a size that is read at arm’s length', async () => {
	const {pages} = await read(fixtures['a name alone']);
	assert.equal(pages.length, 1);
	assert.ok(Math.max(...(pages[0]?.runs ?? []).map(({size}) => size)) > 24);
});

test('400 papers take the pages they need, in order; no page ends with a heading or begins with the end of a paper', async () => {
	const {pages, flat} = await read(fixtures['400 publications']);
	assert.ok(pages.length > 10);
	const places = publications(400).map(({name}) => flat.indexOf(name));
	assert.ok(places.every((place, index) => place > (places[index - 1] ?? 0)));
	for (const [index, {text}] of pages.entries()) {
		assert.match(text.trim().split('\n').at(-2) ?? '', /What it is about|Journal/, `the foot of page ${index + 1}`);
		assert.match(index === 0 ? 'Paper' : (text.split('\n')[0] ?? ''), /^Paper/, `the head of page ${index + 1}`);
	}
});

test('a paragraph leaves at least two of its lines on each page', async () => {
	const words = Array.from({length: 3000}, (_, index) => `word${index}`);
	const summary = [words.slice(0, 900), words.slice(900, 1700), words.slice(1700)].map(part => part.join(' ')).join('\n\n');
	const {pages} = await read({basics: {name: 'Long Words', summary}});
	const lines = pages.map(({text}) => text.split('\n').filter(line => /^word/.test(line)));
	const ends = new Set(['word899', 'word1699', 'word2999']);
	for (const page of lines.slice(1)) {
		assert.ok(![...ends].some(end => page[0]?.trim().endsWith(end)), page[0]);
	}
	assert.equal(lines.flat().join(' ').replace(/\s+/g, ' ').trim(), words.join(' '));
});

test('a word that is wider than the page is broken, and none of it is lost', async () => {
	const word = 'x'.repeat(900);
	const {text, pages} = await read({basics: {name: 'Wide', summary: word}});
	assert.equal(text.match(/x{20,}/g)?.join(''), word);
	assert.ok(pages[0]?.runs.every(({x}) => x >= 50));
});

test('characters that no font has are named, and nothing is written; emoji are left out, and named too', async () => {
	await assert.rejects(formatPdf(loadValue({basics: {name: '서울 ግዕዝ'}}).resume), {
		name: 'FontError',
		message: 'No font here has these characters: 서 울 ግ ዕ ዝ. Name one with --font FILE (TTF, OTF or TTC).',
	});
	const {said, flat} = await read({basics: {name: 'Ann 🔥 Fire', summary: 'Done ✓ 👍🏽'}});
	assert.deepEqual(said, ['Left out, since no font here has them: 🔥 👍 🏽']);
	assert.match(flat, /^Ann Fire Done ✓|^Ann Fire About Done ✓/);
});

test('Latin with its accents, Greek and Cyrillic are carried, also where an accent is written after its letter', async () => {
	const name = 'Łódź Ünïcödé Ångström ğışčř ΑΒΓ αβγ Привет Ґ ễ';
	assert.ok((await read({basics: {name}})).flat.startsWith(name));
	assert.ok((await read({basics: {name: name.normalize('NFD')}})).flat.startsWith(name));
});

test('fonts are asked for only when they are needed, one after the other, until nothing is missing', async () => {
	const asked: string[][] = [];
	const findFonts = (characters: readonly string[]) => {
		asked.push([...characters]);
		return [Buffer.from('no font at all'), Buffer.from('OTTO broken')];
	};
	await read({basics: {name: 'Plain'}}, {findFonts});
	assert.deepEqual(asked, []);
	await assert.rejects(formatPdf(loadValue({basics: {name: 'ሀለ'}}).resume, {pages: {findFonts}}), {name: 'FontError'});
	assert.deepEqual(asked[0], ['ሀ', 'ለ']);
});

test('what is written from the right is read in its order', {skip: missing('fc-list')}, async () => {
	const findFonts = () => [readFileSync(dejaVu)];
	const {flat} = await read({basics: {name: 'שלום עולם', label: 'مرحبا بكم', summary: 'In English שלום עולם and on (2024).'}}, {findFonts});
	assert.match(flat, /שלום עולם/);
	assert.match(flat, /In English שלום עולם and on \(2024\)\./);
	assert.match(flat, /مرحبا بكم/);
});

test('the picture is a data: address or what is beside the résumé; one that is absent is left out, a broken one refused', async () => {
	const withPicture = (image: string) => ({basics: {name: 'Pict Ure', image}});
	const figures = async (image: string, pages: PageOptions = {}) => {
		const {pages: read1, said} = await read(withPicture(image), pages);
		return [JSON.stringify(read1[0]?.structure).includes('"Figure"'), said];
	};
	assert.deepEqual(await figures(`data:image/png;base64,${png}`), [true, []]);
	assert.deepEqual(await figures('me.png', {readImage: path => (path === 'me.png' ? Buffer.from(png, 'base64') : undefined)}), [true, []]);
	for (const image of ['me.png', 'https://example.com/me.png']) {
		assert.deepEqual(await figures(image), [false, [`The picture ${image} is not beside the résumé on this machine, and is left out.`]]);
	}
	const broken = {name: 'PictureError', message: 'The picture me.png cannot be read: it must be a non-interlaced PNG, or a JPEG.'};
	const hasEndlessChunk = Buffer.from(png, 'base64');
	hasEndlessChunk.writeUInt32BE(0xffff_ffff, 33);
	const hasNoPixels = Buffer.from(png, 'base64');
	hasNoPixels.fill(0, 43, 50);
	for (const bytes of [
		'<svg/>',
		Buffer.from(png, 'base64').subarray(0, 20),
		hasEndlessChunk,
		hasNoPixels,
		Buffer.from('ffd8ff0000', 'hex'),
	]) {
		const readImage = () => Buffer.from(bytes as string);
		await assert.rejects(formatPdf(loadValue(withPicture('me.png')).resume, {pages: {readImage}}), broken);
	}
});

test('whatever a file holds, its pages are made, or its characters named', async () => {
	const fonts = bundledFonts.map(readBundledFont);
	assert.ok(fonts.every(font => font.length > 1000));
	await fc.assert(
		fc.asyncProperty(anyFile, async value => {
			try {
				const bytes = await formatPdf(loadValue(value).resume);
				assert.equal(Buffer.from(bytes.subarray(0, 8)).toString(), '%PDF-1.7');
			} catch (error) {
				assert.ok(error instanceof Error && ['FontError', 'PictureError'].includes(error.name), String(error));
			}
		}),
		{numRuns: 60},
	);
});
