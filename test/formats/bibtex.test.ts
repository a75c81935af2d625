import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bibtexEntry, formatBibtex} from '../../source/formats/bibtex.js';
import {citationKey} from '../../source/formats/citation-key.js';
import {ownResume} from '../../source/resume/own.js';
import type {Publication} from '../../source/resume/types.js';
import {resumeWith} from './hostile.js';

const ownKeys = [
	'huang2025hypergate',
	'liu2025toolace',
	'huang2024wese',
	'huang2024understanding',
	'huang2024data',
	'huang2025recommender',
	'lian2023recstudio',
	'huang2023cooperative',
	'lei2024recexplainer',
	'pu2024learning',
	'lian2024recai',
	'chen2024large',
	'chen2022fast',
];

function entryOf(change: Partial<Publication>): string {
	const {resume, publication} = resumeWith(change);
	return bibtexEntry(publication, resume);
}

test('the keys of the own publications stay what they are', () => {
	assert.deepEqual(
		ownResume.publications.map(publication => citationKey(publication, ownResume)),
		ownKeys,
	);
});

test('publications that would share a key get a and b by their dates, and keep them in a search', () => {
	const {publication} = resumeWith({});
	const newer = {...publication, id: 'newer', releaseDate: '2025-05'};
	const older = {...publication, id: 'older', releaseDate: '2025-02'};
	const resume = {...ownResume, publications: [newer, older]};
	assert.match(formatBibtex(resume, {publications: [newer]}), /^@inproceedings\{huang2025hypergateb,/);
	assert.equal(citationKey(older, resume), 'huang2025hypergatea');
});

test('a key has only ASCII letters and digits, whatever the name and the title', () => {
	const key = (name: string, title: string) => {
		const {resume, publication} = resumeWith({authors: [{name}], name: title});
		return citationKey(publication, resume);
	};
	assert.equal(key('Søren Łukasiewicz-Müller', 'À la carte: the Ærø study'), 'lukasiewiczmuller2025la');
	assert.equal(key('黄旭', '大语言模型'), 'hypergate2025');
});

test('a conference paper is inproceedings, a journal paper an article, a preprint misc with its eprint', () => {
	const entries = formatBibtex(ownResume);
	assert.match(
		entries,
		/@inproceedings\{lian2023recstudio,[^@]*booktitle = \{International ACM SIGIR Conference [^@]*pages = \{2890--2900\}/,
	);
	assert.match(
		entries,
		/@article\{huang2025recommender,[^@]*journal = \{ACM Transactions on Information Systems\}[^@]*number = \{4\},\n {2}eid = \{96\}/,
	);
	assert.match(entries, /@misc\{huang2024wese,[^@]*eprint = \{2404\.07456\},\n {2}archivePrefix = \{arXiv\}\n\}/);
});

test('names are family name first, and a list that goes on ends in "and others"', () => {
	assert.match(formatBibtex(ownResume), /author = \{Liu, Weiwen and Huang, Xu and [^}]* and Gan, Weinan and others\}/);
	assert.match(entryOf({authors: [{name: '黄旭'}, {name: 'Smith and Sons'}]}), /author = \{黄旭 and Sons, \{Smith and\}\}/);
});

test('braces protect the capitals of names and acronyms in titles, not those that begin words', () => {
	const title = 'A Data-Centric ToolACE for LLM-driven Vitamin C, GPT-4 and ÉTÉ';
	assert.match(entryOf({name: title}), /title = \{A Data-Centric \{ToolACE\} for \{LLM\}-driven Vitamin \{C\}, \{GPT\}-4 and \{ÉTÉ\}\}/);
});

test('special characters are escaped, and other scripts left as they are', () => {
	assert.match(
		entryOf({note: '100% of a_b & {c} \\ ~é # $ ^ 中'}),
		/note = \{100\\% of a\\_b \\& \{\\textbraceleft\}c\{\\textbraceright\} /,
	);
	assert.match(
		entryOf({note: '100% of a_b & {c} \\ ~é # $ ^ 中'}),
		/ \{\\textbackslash\} \{\\textasciitilde\}é \\# \\\$ \{\\textasciicircum\} 中\}/,
	);
});
