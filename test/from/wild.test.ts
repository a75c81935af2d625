import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatBibtex} from '../../source/formats/bibtex.js';
import {contentLanguage} from '../../source/formats/content-language.js';
import {formatCsl} from '../../source/formats/csl.js';
import {formatHtml} from '../../source/formats/html.js';
import {formatJson} from '../../source/formats/json.js';
import {formatMarkdown} from '../../source/formats/markdown.js';
import {formatShort} from '../../source/formats/short.js';
import {formatText} from '../../source/formats/text.js';
import {formatVcard} from '../../source/formats/vcard.js';
import {decode} from '../../source/resume/load/encoding.js';
import {loadValue} from '../../source/resume/load/index.js';
import {readMarkup} from '../../source/resume/load/markup.js';
import {createSearch} from '../../source/resume/search/index.js';
import {venueSeries} from '../../source/resume/venue.js';
import {loadText} from './load-text.js';

const read = (value: object) => loadValue({basics: {name: 'Ann Roe'}, ...value}, {readMarks: readMarkup}).resume;
const textOf = (value: object) => formatText(read(value), {width: 200});
const jsonOf = (value: object) => JSON.parse(formatJson(read(value)));

test('an end that a file has is never "present": it is read in the languages of résumés, or stands as it is written', () => {
	const ends = {
		'Dezember 2022': '2022.12',
		'août 2015': '2015.08',
		'2018年3月': '2018.03',
		'2018년 3월': '2018.03',
		'sierpnia 2015': '2015.08',
		'сентябрь 2016': '2016.09',
		'вересень 2016': '2016.09',
		'1 de agosto de 2015': '2015.08',
		'Eylül 2016': '2016.09',
		'maj 2016': '2016.05',
		'09/2016': '2016.09',
		'2016-09-00': '2016.09',
		'1st of May, 2016': '2016.05',
	};
	for (const [written, shown] of Object.entries(ends)) {
		assert.match(textOf({work: [{name: 'Acme', startDate: '2012', endDate: written}]}), new RegExp(`2012 - ${shown} {2}Acme`), written);
	}
	for (const written of ['Summer 2019', 'Q3 2020', '?', 'N/A', 'NA', 'Sommer 2019', '03/04/2019', 'verano de 2013', '-']) {
		assert.ok(textOf({work: [{name: 'Acme', startDate: '2012', endDate: written}]}).includes(`2012 - ${written}  Acme`), written);
		assert.equal(jsonOf({work: [{name: 'Acme', startDate: '2012', endDate: written}]}).work[0].endDate, written);
	}
	assert.doesNotMatch(
		textOf({
			work: [
				{name: 'Acme', startDate: '2012', endDate: {from: 'x'}},
				{company: 'Old', start: '2010', end: '2011'},
			],
		}),
		/present/,
	);
});

test('what goes on is "present" in each of these languages', () => {
	for (const written of [
		'Present',
		'to date',
		'bis heute',
		'至今',
		'н.в.',
		'aujourd’hui',
		'actualidad',
		'atual',
		'nå',
		'halen',
		'현재',
		'現在',
		'obecnie',
	]) {
		assert.match(textOf({work: [{name: 'Acme', startDate: '2012', endDate: written}]}), /2012 - present {2}Acme/, written);
	}
	assert.match(textOf({work: [{name: 'Acme', startDate: 'around 2012'}]}), /^around 2012 {2}Acme$/m);
});

test('what lasts is first, then the newest, except where the file has an order of its own', () => {
	const names = (work: object[]) =>
		textOf({work})
			.match(/ {2}[A-Z]$/gm)
			?.map(line => line.trim())
			.join('');
	const [a, b, c] = [
		{name: 'A', startDate: '2010', endDate: '2012'},
		{name: 'B', startDate: '2012', endDate: '2015'},
		{name: 'C', startDate: '2015'},
	];
	assert.equal(names([a, b, c]), 'CBA');
	assert.equal(names([b, c, a]), 'CBA');
	assert.equal(names([c, b, a]), 'CBA');
	assert.equal(
		names([
			{...b, endDate: '2020'},
			{...a, endDate: '2025'},
		]),
		'BA',
	);
	assert.deepEqual(
		loadValue({work: [a, b]}).problems.map(({message}) => message.phrase),
		['not in order of time: current entries are shown first, then the newest'],
	);
});

test('a name of a file is no address, and a name of the Internet is one', () => {
	const urls = ['resume.pdf', 'index.html', 'img/me.jpg', 'CV.docx', 'photo.jpeg', './x', 'annroe.dev', 'www.example.com/cv.pdf'];
	const {basics} = read({basics: {name: 'Ann Roe', image: 'me.jpg', profiles: urls.map(url => ({network: url, url}))}});
	assert.deepEqual(
		basics.profiles.flatMap(({url}) => url ?? []),
		['https://annroe.dev', 'https://www.example.com/cv.pdf'],
	);
	const json = jsonOf({basics: {name: 'Ann Roe', image: 'me.jpg', profiles: [{network: 'CV', url: 'resume.pdf'}]}});
	assert.deepEqual([json.basics.image, json.basics.profiles[0].url], ['me.jpg', 'resume.pdf']);
});

const marked = {
	basics: {
		name: 'Ann Roe',
		summary: 'I am a <strong>tester</strong>.<br>I write at <a href="https://blog.example">my blog</a> &amp; teach.\n\n- one\n- two',
	},
	work: [
		{
			name: 'R&amp;D',
			startDate: '2020',
			summary: '**Bold claim** and `code`',
			highlights: ['Built [the site](https://site.example)', '* Saved *time*', '<script>alert(1)</script>'],
		},
	],
	projects: [{name: 'P', description: 'Is **good**, see [it](https://p.example)'}],
};

test('marks in long texts are words, emphasis and links in every format, and come back in JSON', () => {
	assert.match(textOf(marked), /^I am a tester\.\nI write at my blog \(https:\/\/blog\.example\) & teach\.\n\n- one\n- two$/m);
	assert.match(
		textOf(marked),
		/R&D\nBold claim and code\n- Built the site \(https:\/\/site\.example\)\n- Saved time\n- <script>alert\(1\)<\/script>/,
	);
	const html = formatHtml(read(marked));
	assert.match(
		html,
		/<strong>tester<\/strong>\.<br>\nI write at <a href="https:\/\/blog\.example" rel="noopener">my blog<\/a> &#38; teach/,
	);
	assert.match(html, /<li dir="auto">Saved <em>time<\/em><\/li>/);
	assert.equal(html.match(/<script/g)?.length, 1);
	const markdown = formatMarkdown(read(marked));
	assert.match(markdown, /I am a \*\*tester\*\*\.\\\nI write at \[my blog\]\(https:\/\/blog\.example\) \\& teach/);
	assert.match(markdown, /### P\n\nIs \*good\*, see \[it\]\(https:\/\/p\.example\)/);
	const json = jsonOf(marked);
	assert.equal(json.basics.summary, marked.basics.summary);
	assert.deepEqual(json.work, marked.work);
	assert.doesNotMatch(formatShort(read({basics: {name: 'A', label: '**Dev** &amp; Ops'}})), /[*;]/);
});

test('what only looks like marks stays as it is', () => {
	for (const words of [
		'a_b_c',
		'5 < 7',
		'one * alone',
		'5*3*2',
		'vector<int> v',
		'AT&T',
		'1. FC Köln',
		'C# and F#',
		'__init__',
		'* ',
		'x <y and z',
	]) {
		assert.ok(textOf({work: [{name: 'Acme', highlights: [words]}]}).includes(words.trim()), words);
	}
	assert.equal(
		readMarkup('[x](javascript:alert(1)) &#27;[31m', true)?.blocks.some(({spans}) => spans.some(({href}) => href)),
		false,
	);
});

test('marks without end are only words', () => {
	assert.ok(textOf({work: [{name: 'Acme', summary: `${'- '.repeat(5000)}x`}]}).includes('Acme'));
});

test('a venue is never cut in the middle of its name', () => {
	const names = {
		'Proceedings of the Thirtieth International Conference on Examples (ICEX 2020)': 'ICEX',
		"Proceedings of the 2023 Annual Symposium on Samples (SAMP'23)": 'SAMP',
		'WWW 2024 Companion': 'WWW',
		'KDD 2024': 'KDD',
		TOIS: 'TOIS',
		'Proceedings of the 2023 Annual Symposium on Samples': 'Proceedings of the 2023 Annual Symposium on Samples',
		'Journal of 2000 Things': 'Journal of 2000 Things',
		'Workshop (in conjunction with ICML 2021)': 'Workshop (in conjunction with ICML 2021)',
	};
	for (const [venue, series] of Object.entries(names)) {
		assert.equal(venueSeries(venue), series);
	}
});

test('fields beyond the format are shown where their meaning is plain; the others are in JSON and are said', () => {
	const value = {
		work: [{name: 'A', startDate: '2020', keywords: ['PHP', 'Go']}],
		education: [{institution: 'Uni', location: {city: 'Oslo', country: 'Norway'}, summary: 'Thesis on ships'}],
		awards: [{title: 'Prize', url: 'https://prize.example'}],
		certificates: [{name: 'Cert', startDate: '2020-01', summary: 'What it is'}],
		interests: [{name: 'Sea', summary: 'sailing'}],
		volunteer: [{organization: 'Org', location: 'Bergen'}],
		skills: {Tools: ['vim', 'git'], Rust: {level: 'good'}},
		languages: {Norsk: 'native'},
		hikes: [{title: 'A hike'}],
		meta: {theme: 'even', lastModified: '2024-01-02T03:04:05Z'},
	};
	const text = textOf(value);
	for (const words of [
		'PHP, Go',
		'Oslo, Norway',
		'Thesis on ships',
		'https://prize.example',
		'2020.01',
		'What it is',
		'Sea: sailing',
		'Bergen',
		'vim, git',
		'Rust',
		'Norsk: native',
	]) {
		assert.ok(text.includes(words), words);
	}
	assert.doesNotMatch(text, /Cert.*present/);
	const json = jsonOf(value);
	assert.deepEqual([json.hikes, json.meta], [value.hikes, value.meta]);
	assert.equal(loadValue({hikes: [{title: 'x'}]}).skipped, 1);
	assert.equal(loadValue({meta: {theme: 'even'}}).skipped, 0);
});

test('values in several languages are shown in one, and all of them are kept', () => {
	const value = {
		basics: {name: 'Ann Roe', label: {de: 'Lehrerin', en: 'Teacher'}},
		work: [{name: 'Acme', summary: {de: 'Nur Deutsch'}, highlights: {en: ['One'], de: ['Eins']}}],
	};
	assert.match(textOf(value), /^Ann Roe\nTeacher\n[\s\S]*Nur Deutsch\n- One/);
	assert.deepEqual([jsonOf(value).basics.label, jsonOf(value).work[0].highlights], [value.basics.label, value.work[0]?.highlights]);
});

test('a list where a text is expected, lines where a list is, and names where entries are, are read', () => {
	const value = {
		basics: {name: 'Ann Roe', summary: ['One.', 'Two.'], profiles: {github: 'https://github.com/ann', irc: 'annroe'}},
		work: [{name: 'Acme', startDate: '2020', highlights: '- Did A\n- Did B'}],
	};
	assert.match(textOf(value), /One\.\n\nTwo\.\n\nWork\n[\s\S]*\n- Did A\n- Did B\n[\s\S]*github +https:\/\/github\.com\/ann\nirc +annroe/);
	assert.deepEqual(jsonOf(value).basics.summary, value.basics.summary);
});

test('several positions at one employer are all there, with their dates', () => {
	const positions = [
		{title: 'Senior', startDate: '2012', endDate: '2015', highlights: ['Did A']},
		{title: 'Junior', startDate: '2010', endDate: '2012'},
	];
	const work = [
		{name: 'Initech', position: ['CTO', 'CIO'], startDate: '2019'},
		{name: 'Globex', startDate: '2010', endDate: '2015', positions},
	];
	assert.match(textOf({work}), /Globex\n2012 - 2015 {2}Senior\n- Did A\n2010 - 2012 {2}Junior\n/);
	assert.match(textOf({work}), /Initech\nCTO, CIO/);
	assert.match(textOf({work: [{name: 'Globex', roles: positions}]}), /2010 - 2012 {2}Junior/);
});

test('a profile shows its handle where the address does not end in it', () => {
	const profiles = [
		{network: 'Discord', username: 'ann#1234', url: 'https://discord.com'},
		{network: 'GitHub', username: 'ann', url: 'https://github.com/Ann/'},
	];
	assert.match(
		textOf({basics: {name: 'A', profiles}}),
		/Discord +ann#1234 {2}https:\/\/discord\.com\nGitHub +https:\/\/github\.com\/Ann\/$/m,
	);
});

test('a name is parted with its titles and suffixes', () => {
	const names = {
		'Ann Roe, PhD': 'N:Roe;Ann;;;PhD',
		'Prof. Dr. med. Ann Roe': 'N:Roe;Ann;;Prof. Dr. med.;',
		'Roe, Ann': 'N:Roe;Ann;;;',
		'John Smith Jr.': 'N:Smith;John;;;Jr.',
		'Ludwig van Beethoven': 'N:van Beethoven;Ludwig;;;',
		黄旭: 'N:黄旭;;;;',
	};
	for (const [name, line] of Object.entries(names)) {
		assert.ok(formatVcard(read({basics: {name}})).includes(`\r\n${line}\r\n`), name);
	}
});

test('authors as one text, and with the family first, are authors', () => {
	const lists = {
		'Ann Roe, Bob Poe and Cy Doe': 'Roe, Ann and Poe, Bob and Doe, Cy',
		'Roe, Ann and Poe, B.': 'Roe, Ann and Poe, B.',
		'Roe, A., Poe, B.': 'Roe, A. and Poe, B.',
		'Roe, Ann; Poe, Bob': 'Roe, Ann and Poe, Bob',
		'Ann Roe & Bob Poe': 'Roe, Ann and Poe, Bob',
		'Ann Roe et al.': 'Roe, Ann and others',
	};
	for (const [authors, written] of Object.entries(lists)) {
		assert.match(formatBibtex(read({publications: [{name: 'Q', authors}]})), new RegExp(`author = \\{${written}\\}`), authors);
	}
	const mixed = read({
		publications: [{name: 'Q', authors: ['Roe, Ann', 'García Márquez, Gabriel', 'The ATLAS Collaboration', 'van der Berg, Jan']}],
	});
	assert.match(formatBibtex(mixed), /\{Roe, Ann and García Márquez, Gabriel and \{The ATLAS Collaboration\} and van der Berg, Jan\}/);
	assert.deepEqual(JSON.parse(formatCsl(mixed))[0].author.slice(1, 3), [
		{family: 'García Márquez', given: 'Gabriel'},
		{literal: 'The ATLAS Collaboration'},
	]);
});

test('an author is parted alike in BibTeX, CSL and citation keys, and found by the family name', () => {
	const names = {
		'John Smith Jr.': {
			bibtex: 'Smith, Jr., John',
			csl: {family: 'Smith', given: 'John', suffix: 'Jr.'},
			key: 'smith2024title',
			found: 'smith',
		},
		'Ludwig van Beethoven': {
			bibtex: 'van Beethoven, Ludwig',
			csl: {family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van'},
			key: 'beethoven2024title',
			found: '"van beethoven"',
		},
		'Ann Poe, PhD': {bibtex: 'Poe, Ann', csl: {family: 'Poe', given: 'Ann'}, key: 'poe2024title', found: 'poe'},
	};
	for (const [name, {bibtex, csl, key, found}] of Object.entries(names)) {
		for (const authors of [[{name}], [name], name]) {
			const resume = read({publications: [{name: 'Title', authors, releaseDate: '2024'}]});
			assert.match(
				formatBibtex(resume),
				new RegExp(`^@\\w+\\{${key},\\n[\\s\\S]*author = \\{${bibtex}\\}`),
				`${name}: ${formatBibtex(resume)}`,
			);
			assert.deepEqual(JSON.parse(formatCsl(resume))[0].author, [csl]);
			assert.equal(createSearch(resume)(`author:${found}`).matches.length, 1, name);
		}
	}
});

test('the owner is known among the authors with credentials or without', () => {
	for (const [owner, author] of [
		['Ann Roe, PhD', 'Ann Roe'],
		['Ann Roe', 'Ann Roe, Ph.D.'],
	] as const) {
		const resume = read({basics: {name: owner}, publications: [{name: 'Title', authors: [author, 'Bob Poe']}]});
		assert.equal(createSearch(resume)('first:yes').matches.length, 1);
	}
	const other = read({basics: {name: 'Ann Roe, PhD'}, publications: [{name: 'Title', authors: ['Ann Roeder']}]});
	assert.equal(createSearch(other)('first:yes').matches.length, 0);
});

test('work that has ended is not where a person works, nor is a degree what a person is', () => {
	const left = read({
		work: [{name: 'Left Co', position: 'Manager', startDate: '2005-01', endDate: '2010-12'}],
		education: [{institution: 'Uni', studyType: 'Bachelor', startDate: '2001', endDate: '2004'}],
	});
	assert.doesNotMatch(formatVcard(left) + formatShort(left), /present|Now|ORG|TITLE|Bachelor/);
	const studies = read({education: [{institution: 'Uni', studyType: 'Bachelor', startDate: '2024'}]});
	assert.match(formatVcard(studies), /ORG:Uni/);
	assert.doesNotMatch(formatVcard(studies), /TITLE/);
	assert.doesNotMatch(formatVcard(read({work: [{name: 'Left', position: 'X', startDate: '2012', endDate: '?'}]})), /ORG/);
});

test('a page claims the language that it is written in, or none', () => {
	const languages = {
		'מפתחת עם ניסיון של 8 שנים ב-Node.js וב-React, גרה בתל אביב.': 'he',
		'Développeuse web avec huit ans d’expérience': 'fr',
		'数据科学家，专注于机器学习': 'zh',
		'برنامه‌نویس با ده سال تجربه در پروژه‌های بزرگ': 'fa',
		'Розробник програмного забезпечення з досвідом': 'uk',
		Short: undefined,
	};
	for (const [summary, language] of Object.entries(languages)) {
		const resume = read({basics: {name: 'A', summary}});
		assert.equal(contentLanguage(resume), language);
		const page = formatHtml({...resume, origin: {language: contentLanguage(resume)}});
		assert.ok(page.startsWith(`<!DOCTYPE html>\n<html${language ? ` lang="${language}"` : ''}>`));
		assert.match(page, /<p dir="auto">/);
	}
	assert.equal(contentLanguage(read({basics: {name: 'A'}, meta: {language: 'nn'}})), 'nn');
});

test('bytes that are not UTF-8 are read when it is certain what they are', () => {
	const latin1 = (text: string) => Buffer.from(text, 'latin1');
	assert.equal(
		decode(latin1('basics:\n  name: Jørgen Rø\n  summary: Gjennomført\n'))?.text,
		'basics:\n  name: Jørgen Rø\n  summary: Gjennomført\n',
	);
	const gbk = Buffer.from('{"summary":"', 'latin1');
	const words = Buffer.from('ced2cac7d2bbc3fbd1d0bebfcdc6bcf6cfb5cdb3b5c4b2a9cabfc9fa', 'hex');
	assert.match(decode(Buffer.concat([gbk, words]))?.text ?? '', /我是一名研究推荐系统的博士生/);
	assert.equal(decode(Buffer.from([0x4a, 0xc3, 0x72, 0x67])), undefined);
	assert.match(
		decode(Buffer.from('Elle travaille \x96 depuis longtemps \x96 à l\x92étranger, créatrice expérimentée', 'latin1'))?.text ?? '',
		/– à l’étranger/,
	);
});

test('JSON5 is read, and a long label is whole somewhere', () => {
	assert.equal(loadText("{basics: {name: 'Ann', /* c */ label: 'x',},}", 'json').resume.basics.label, 'x');
	const label = 'Application Developer and Pixel Artist with expertise in cross-platform application development';
	assert.match(textOf({basics: {name: 'A', label}}).replaceAll('\n', ' '), new RegExp(`About =+ {2}${label}`));
});
