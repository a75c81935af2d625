import {loadValue} from '../../source/resume/load/index.js';
import type {Resume} from '../../source/resume/types.js';
import {publications} from '../from/fixtures.js';

/** Returns the résumé loaded from a file's value. */
export function resumeOf(value: unknown): Resume {
	return loadValue(value).resume;
}

const authors = [{name: 'Ada Lovelace'}, {name: 'Charles Babbage'}];

/** An entry for each section that a résumé can have. */
const allSections = {
	basics: {name: 'Every Section', label: 'Tester', email: 'every@example.com', url: 'https://example.com', summary: 'A summary.'},
	news: [{date: '2024-03', text: 'Something has happened.'}],
	work: [
		{name: 'Company', position: 'Engineer', startDate: '2019-01', endDate: '2021-03'},
		{name: 'Laboratory', position: 'Research Intern', startDate: '2018-01', endDate: '2018-09'},
	],
	publications: [{name: 'A Paper', releaseDate: '2020', publisher: 'Journal', authors: [{name: 'Every Section'}]}],
	projects: [{name: 'A Project', description: 'Does something', startDate: '2020'}],
	awards: [{title: 'A Prize', date: '2017-05', awarder: 'A Society'}],
	education: [{institution: 'A University', area: 'Mathematics', studyType: 'Bachelor', startDate: '2014-10', endDate: '2018-07'}],
	volunteer: [{organization: 'A Club', position: 'Teacher', startDate: '2016', endDate: '2017'}],
	services: [{role: 'Reviewer', name: 'A Conference', years: [2022]}],
	certificates: [{name: 'A Certificate', date: '2021-11', issuer: 'An Issuer'}],
	skills: [{name: 'Programming', level: 'Master', keywords: ['Ada']}],
	languages: [{language: 'German', fluency: 'Native speaker'}],
	interests: [{name: 'Chess', keywords: ['endgames']}],
	references: [{name: 'A Friend', reference: 'A good person.'}],
};

/** Edge-case résumés, which lack something or have too much of it: every screen must be sound for any file. */
export const oddResumes: Readonly<Record<string, Resume>> = {
	'an empty résumé': resumeOf({}),
	'a name alone': resumeOf({basics: {name: 'Name Alone'}}),
	'no name, but a job': resumeOf({work: [{name: 'Company', position: 'Clown', startDate: '2020'}]}),
	'no dates at all': resumeOf({
		basics: {name: 'No Dates', email: 'none@example.com'},
		work: [{name: 'Company', position: 'Engineer'}],
		education: [{institution: 'University'}],
		awards: [{title: 'A Prize'}],
		publications: [{name: 'A Paper', authors}],
	}),
	'one job': resumeOf({
		basics: {name: 'One Job', label: 'Engineer'},
		work: [{name: 'Company', position: 'Engineer', startDate: '2020-05'}],
	}),
	'all sixteen sections': resumeOf(allSections),
	'a Chinese name': resumeOf({
		basics: {name: '黄旭', label: '博士生，研究大语言模型智能体与推荐系统', email: 'xu@example.com', summary: '一段话。'.repeat(40)},
		education: [{institution: '中国科学技术大学', studyType: '博士', startDate: '2021-09'}],
		awards: [{title: '国家奖学金', date: '2023-10', awarder: '教育部'}],
	}),
	'a very long name': resumeOf({
		basics: {
			name: 'Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Wolfeschlegelsteinhausenbergerdorff Senior',
			label: 'A person with a very long name, and with a label that does not fit into any line of any window that one has seen',
			email: `${'long.'.repeat(20)}address@example.com`,
			url: `https://${'long.'.repeat(20)}example.com/${'path/'.repeat(30)}`,
		},
		work: [{name: 'C'.repeat(200), position: 'P'.repeat(200), startDate: '1900', endDate: '2020'}],
	}),
	'400 publications': resumeOf({basics: {name: 'Many Papers', url: 'https://example.com'}, publications: publications(400)}),
};

/** Returns a résumé with `count` papers, each with authors, over a lifetime. */
export function manyPapers(count: number): Resume {
	return resumeOf({basics: {name: 'Ada Lovelace'}, publications: publications(count).map(paper => ({...paper, authors}))});
}
