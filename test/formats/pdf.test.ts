import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatPdf} from '../../source/formats/pdf/index.js';
import {type Language, loadLanguage, type MessageValue} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {localized} from '../../source/resume/localized.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionById, sectionsOf} from '../../source/resume/sections/index.js';
import type {Resume} from '../../source/resume/types.js';
import {assertGolden} from '../helpers/golden.js';
import {readPdf, type StructureElement} from '../helpers/pdf.js';
import {hostileAddresses, hostileResume, hostileTexts} from './hostile.js';

const own = await readPdf(await formatPdf(ownResume));
const english: Language = await loadLanguage('en');

/** The text of pages as a person reads it, in one line. */
function running(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function all(element: StructureElement): StructureElement[] {
	return [element, ...element.children.flatMap(all)];
}

function elements(pdf: typeof own, ...roles: readonly string[]): StructureElement[] {
	return pdf.pages.flatMap(({structure}) => (structure ? all(structure) : [])).filter(({role}) => roles.includes(role));
}

/** The pages of a résumé, and what was said beside them. */
async function read(resume: Resume, options: Parameters<typeof formatPdf>[1] = {}) {
	const said: string[] = [];
	const report = (words: MessageValue) => said.push(english.translate(words));
	const pdf = await readPdf(await formatPdf(resume, {...options, pages: {report, ...options.pages}}));
	return {...pdf, said};
}

test('our own résumé fills two pages of A4, and two of Letter', async () => {
	assert.deepEqual(
		own.pages.map(({width, height}) => [Math.round(width), Math.round(height)]),
		[
			[595, 842],
			[595, 842],
		],
	);
	const letter = await read(ownResume, {pages: {paper: 'letter'}});
	assert.deepEqual(
		letter.pages.map(({width, height}) => [width, height]),
		[
			[612, 792],
			[612, 792],
		],
	);
});

test('the text is extracted in the order of reading, words whole: the name first, every title, the e-mail', () => {
	const text = running(own.text);
	assert.match(
		text,
		/^Xu Huang Ph\.D\. student, USTC: LLM agents, recommender systems xuhuangcs@mail\.ustc\.edu\.cn · xuhwang\.github\.io /,
	);
	const places = ownResume.publications.map(({name}) => text.indexOf(name));
	assert.ok(places.every(place => place > 0));
	assert.deepEqual(
		places,
		places.toSorted((one, other) => one - other),
	);
	assert.doesNotMatch(text, /[\uFB00-\uFB06\u00AD\uFFFD\u00A0]/, 'no ligature, no soft hyphen');
});

test('what the text says of everyone else is there too: people, employers, dates, prizes, services, news', () => {
	const text = running(own.text);
	for (const {name} of ownResume.publications.flatMap(({authors}) => authors)) {
		assert.ok(text.includes(name), name);
	}
	const facts = [
		'Huawei Noah’s Ark Lab, Shenzhen, China 2023.11 – 2025.03',
		'Mentor: Jianxun Lian',
		'2021.09 – 2026.06 (expected)',
		'USTC Academic Scholarship 2021.09, 2022.09, 2023.09, 2024.09',
		'Reviewer: IEEE TKDE; WWW 2024, WWW 2025',
		'Xu Huang*, Xiaolong Chen*, Yichao Wang',
		'Defu Lian (mentor), Xu Huang',
		'ACM Transactions on Information Systems (TOIS), 43(4), article 96, 2025 · DOI · arXiv · Code',
		ownResume.statement?.text ?? '',
		...ownResume.news.map(item => item.text),
		...ownResume.projects.map(({name, description}) => `${name}: ${description}`),
	];
	for (const fact of facts) {
		assert.ok(text.includes(fact), fact);
	}
});

test('it is a tagged document (PDF/UA-1) with a language, a title and an author', () => {
	assert.deepEqual([own.title, own.author, own.language], ['Xu Huang: résumé', 'Xu Huang', 'en']);
	assert.match(own.metadata, /<pdfuaid:part>1<\/pdfuaid:part>.*marked$/s);
	assert.deepEqual(
		elements(own, 'H1').map(({text}) => text),
		['Xu Huang'],
	);
	const headings = elements(own, 'H2').map(({text}) => text.trim());
	assert.deepEqual([...new Set(headings)].filter(Boolean), own.outline);
	assert.ok(elements(own, 'LI').every(({children}) => children.every(({role}) => role === 'LBody' || role === 'Lbl')));
	assert.ok(elements(own, 'L').length > 0 && elements(own, 'P').length > 60);
});

test('every address is a link, in the tree and on the page, and none leads but to the web or an e-mail', () => {
	const links = own.pages.flatMap(page => page.links);
	const addresses = ownResume.publications.flatMap(({doi, url, links = []}) => [
		...(doi ? [`https://doi.org/${doi}`] : url ? [url] : []),
		...links.map(link => link.url),
	]);
	for (const address of [...addresses, `mailto:${ownResume.basics.email}`, ownResume.basics.url]) {
		assert.ok(links.includes(address ?? ''), address);
	}
	assert.ok(links.every(link => /^(https?:\/\/|mailto:)/.test(link)));
	assert.ok(elements(own, 'Link').every(({text}) => text.trim() !== ''));
});

test('the same input gives the same bytes; the date is that of the data, or the one that is given', async () => {
	assert.deepEqual(await formatPdf(ownResume), await formatPdf(ownResume));
	const date = new Date('2030-01-02T03:04:05Z');
	const dated = await formatPdf(ownResume, {pages: {date}});
	assert.deepEqual(dated, await formatPdf(ownResume, {pages: {date}}));
	assert.match((await readPdf(dated)).metadata, /<xmp:CreateDate>2030-01-02T03:04:05Z</);
	assert.match(own.metadata, /<xmp:CreateDate>2025-03-30T00:00:00Z</);
	const undated = {...ownResume, meta: {}};
	assert.deepEqual(await formatPdf(undated), await formatPdf(undated));
	assert.doesNotMatch((await readPdf(await formatPdf(undated))).metadata, /CreateDate/);
});

test('text and its place on the pages are as they were looked at', async () => {
	const lines = own.pages.flatMap(({runs}, page) =>
		runs.map(({text, x, y, size}) => `${page + 1} ${x.toFixed(1)} ${y.toFixed(1)} ${size.toFixed(1)} ${text}`),
	);
	await assertGolden('pdf.txt', `${lines.join('\n')}\n`);
});

test('nothing leaves the margins, no line lies on another, and each foot has its number', () => {
	for (const [index, {runs, width, height, text}] of own.pages.entries()) {
		assert.ok(runs.every(({x, y}) => x > 50 && x < width - 50 && y > 20 && y < height - 40));
		const baselines = [...new Set(runs.map(({y}) => Math.round(y * 10) / 10))].sort((one, other) => one - other);
		assert.ok(baselines.every((y, place) => place === 0 || y - (baselines[place - 1] ?? 0) > 7));
		assert.match(running(text), new RegExp(`Xu Huang · as of 2025-03 page ${index + 1} of 2 ?$`));
	}
});

test('in Chinese its words are Chinese, and are marked as that', async () => {
	const chinese = await read(localized(ownResume, await loadLanguage('zh')));
	assert.match(running(chinese.text), /实习经历.*Weinan Gan 等.*荣誉与奖项.*第 2 页，共 2 页/s);
	const heading = elements(chinese, 'H2').find(({text}) => text === '教育经历');
	assert.deepEqual([chinese.language, heading?.language], ['en', 'zh-Hans']);
});

test('a section or what a search has left stands alone, under the same head', async () => {
	const news = await read(ownResume, {sections: [sectionById('news')]});
	assert.deepEqual([news.outline, news.pages.length], [['News'], 1]);
	assert.match(running(news.text), /^Xu Huang /);
	for (const section of sectionsOf(ownResume)) {
		assert.deepEqual((await read(ownResume, {sections: [section]})).outline, [section.title]);
	}
	const [found, other] = ownResume.publications;
	assert.ok(found && other);
	const publications = await read(ownResume, {sections: [sectionById('publications')], publications: [found]});
	assert.ok(running(publications.text).includes(found.name) && !running(publications.text).includes(other.name));
	assert.equal((await read(ownResume, {sections: [sectionById('publications')], publications: []})).pages.length, 1);
});

test('on one page stays what is current, then work and studies, papers as first author, the newest; the rest is named', async () => {
	const {pages, text, said} = await read(ownResume, {pages: {most: 1}});
	assert.equal(pages.length, 1);
	assert.equal(said.length, 1);
	assert.match(said[0] ?? '', /^Left out, for lack of room: Publications \(\d+ of 13\), Projects \(/);
	for (const kept of ['2021.09 – 2026.06 (expected)', 'Huawei Noah', 'Microsoft Research Asia', 'HyperGate', 'ToolACE', 'WESE']) {
		assert.ok(text.includes(kept), kept);
	}
	assert.ok(!text.includes('RecExplainer'));
	assert.deepEqual((await read(ownResume, {pages: {most: 2}})).said, []);
});

test('a résumé that no page can hold says how many it takes', async () => {
	const summary = 'Many words of a summary. '.repeat(600);
	const {pages, said} = await read({...ownResume, basics: {...ownResume.basics, summary}}, {pages: {most: 1}});
	assert.ok(pages.length > 1);
	assert.deepEqual(said.at(-1), `Even so it takes ${pages.length} pages.`);
});

test('no text of the data becomes a command, a link or markup of the metadata', async () => {
	for (const [index, text] of hostileTexts.entries()) {
		const pdf = await read(hostileResume(text, hostileAddresses[index % hostileAddresses.length]));
		assert.ok(pdf.pages.flatMap(({links}) => links).every(link => /^(https?:\/\/|mailto:)/.test(link)));
		assert.doesNotMatch(pdf.text, /(?![\n])\p{Cc}/u);
		assert.doesNotMatch(pdf.metadata, /<script|<img/);
	}
});

test('an empty résumé is a page with a heading', async () => {
	const empty = await read(loadValue({}).resume);
	assert.equal(empty.pages.length, 1);
	assert.deepEqual(
		elements(empty, 'H1').map(({text}) => text),
		['Résumé'],
	);
});
