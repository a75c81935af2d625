import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadLanguage} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {assertSound} from '../helpers/sound.js';
import {TestVisit} from '../helpers/visit.js';

const language = await loadLanguage('zh');

/** A résumé with something in every section, all of it in Chinese: what is left in Latin letters comes from the program. */
const {resume} = loadValue({
	basics: {
		name: '李华',
		label: '工程师',
		email: '李@例子.中国',
		phone: '123',
		summary: '一段话。',
		profiles: [{network: '微博', username: '李华'}],
		location: {city: '合肥'},
	},
	statement: {title: '求职', text: '考虑新职位。'},
	news: [{date: '2025-01', text: '一条动态'}],
	work: [
		{name: '某公司', position: '工程师', startDate: '2020', location: '北京', highlights: ['一件事']},
		{
			name: '某公司',
			position: 'Intern',
			startDate: '2019',
			endDate: '2020',
			lead: {name: '张三'},
			group: {name: '某组'},
			topics: ['智能体'],
		},
	],
	volunteer: [{organization: '某组织', position: '志愿者', startDate: '2018'}],
	education: [
		{institution: '某大学', area: '计算机', studyType: '博士', startDate: '2021', endDate: '2026', score: '90', isExpected: true},
	],
	awards: [{title: '某奖', date: '2020', awarder: '某会', summary: '一句话'}],
	certificates: [{name: '某证', date: '2020', issuer: '某会'}],
	publications: [
		{
			name: '一篇论文',
			authors: [
				{name: '李华', equal: true},
				{name: '张三', equal: true},
				{name: '王五', mentor: true},
			],
			moreAuthors: true,
			releaseDate: '2024',
			publisher: '某刊',
			volume: '1',
			issue: '2',
			number: '3',
			pages: '4-5',
			topics: ['智能体'],
			note: '一句话',
		},
		{
			name: '又一篇论文',
			authors: [{name: '张三'}, {name: '李华'}],
			releaseDate: '2023',
			publisher: '某刊',
			volume: '2',
			topics: ['智能体'],
		},
	],
	projects: [
		{name: '某项目', description: '一句话', startDate: '2020', endDate: '2021', roles: ['作者'], entity: '某组', keywords: ['智能体']},
	],
	services: [{role: '审稿人', name: '某会', years: [2024], group: '审稿'}],
	skills: [{name: '编程', level: '熟练', keywords: ['网页']}],
	languages: [{language: '中文', fluency: '母语'}],
	interests: [{name: '音乐', keywords: ['钢琴']}],
	references: [{name: '张三', reference: '很好。'}],
});

/** What stays in Latin letters in Chinese too: keys, a name of a format, the fields of a query. */
const latin =
	/BibTeX|L English|Enter|Esc|Ctrl|Tab|Intern|(?:year|venue|author|topic|has):?(?:www|lian|agents|code)?|@misc|@article|@inproceedings|\b[a-zA-Z]\b|j\/k|\d+x\d+/g;

/** Every screen that the keys lead to, as its lines. */
async function screensOf(columns: number, rows: number): Promise<string[][]> {
	const visit = await TestVisit.open(columns, rows, {language}, {resume});
	const screens: string[][] = [];
	const see = async (...keys: readonly string[]) => {
		await visit.press(...keys);
		assertSound(visit);
		screens.push(visit.lines);
	};
	await see();
	for (const [index, section] of visit.app.model.content.sections.entries()) {
		await visit.press('escape', '0', 'g', ...Array.from({length: index}, () => 'tab'));
		await see('enter');
		for (const _ of section.items(resume)) {
			await see('enter');
			await see('page-down');
			await see('y');
			await visit.press('escape', 'escape', 'down');
		}
	}
	// The help has commands in it, and is made of nothing but phrases, which the types hold to the table.
	for (const keys of [['/'], ['/', '无'], ['f']]) {
		await see('escape', 'escape', 'escape', ...keys);
	}
	visit.close();
	return screens;
}

for (const [columns, rows] of [
	[120, 40],
	[80, 24],
	[40, 12],
] as const) {
	test(`at ${columns}x${rows} no English word of the interface is left on the screens`, async () => {
		const screens = await screensOf(columns, rows);
		assert.ok(screens.length > 40, String(screens.length));
		for (const lines of screens) {
			for (const line of lines) {
				// BibTeX and the ACM reference format have words of their own.
				const isCode = /^.*[@}]|引用 |year:2024|\w+ = \{|^ *(author|title|journal|year|volume|number|pages|note|publisher)\b/.test(line);
				const left = isCode ? [] : (line.replace(latin, '').match(/[A-Za-z]{2,}/g) ?? []);
				assert.deepEqual(left, [], lines.join('\n'));
			}
		}
	});
}
