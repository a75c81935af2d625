import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {type Reference, referencesOf} from '../../source/resume/references.js';
import {createSearch} from '../../source/resume/search/index.js';
import {type SectionId, sectionById, sections} from '../../source/resume/sections/index.js';
import type {Resume} from '../../source/resume/types.js';

function referencesFrom(section: SectionId, id: string, resume: Resume = ownResume): readonly Reference[] {
	const item = sectionById(section)
		.items(resume)
		.find(candidate => candidate.id === id);
	assert.ok(item, `${section} has "${id}"`);
	return referencesOf(section, item, resume);
}

/** The ways with that label, as "text → item" or "text → query". */
function ways(references: readonly Reference[], label: string): string[] {
	const chosen = references.filter(reference => reference.label === label);
	return chosen.map(({text, target}) => `${text} → ${'item' in target ? `${target.section} ${target.item}` : target.query}`);
}

test('news lead to their papers, and papers to their news', () => {
	const title = 'ToolACE: Winning the Points of LLM Function Calling (ICLR 2025)';
	assert.deepEqual(ways(referencesFrom('news', '3'), 'Paper'), [`${title} → publications toolace`]);
	assert.deepEqual(ways(referencesFrom('publications', 'toolace'), 'News'), [
		'2025.01 Our work ToolACE for enhancing tool-using ability of LLM is accepted by ICLR 2025. → news 3',
	]);
});

test('projects lead to their papers, and papers to their projects', () => {
	const papers = ways(referencesFrom('projects', 'recai'), 'Paper').map(way => way.replace(/^.*→ /, ''));
	assert.deepEqual(papers, ['publications recai', 'publications interecagent', 'publications recexplainer']);
	assert.match(ways(referencesFrom('publications', 'recexplainer'), 'Project').join(), /^2023 RecAI: .* → projects recai$/);
});

test('internships and their papers lead to each other where the data says so', () => {
	const work = ownResume.work.map((item, index) => (index === 1 ? {...item, publications: ['morec']} : item));
	const resume = {...ownResume, work};
	assert.equal(ways(referencesFrom('internships', '2', resume), 'Paper').length, 1);
	assert.match(ways(referencesFrom('publications', 'morec', resume), 'Internship').join(), /Microsoft Research Asia, .* → internships 2$/);
	assert.deepEqual(ways(referencesFrom('internships', '2'), 'Paper'), []);
});

test('co-authors lead to the papers written together; the owner, and those of this paper only, are left out', () => {
	assert.deepEqual(ways(referencesFrom('publications', 'toolace'), 'Co-author'), ['Weiwen Liu (4 papers) → author:"Weiwen Liu"']);
});

test('mentors and the advisor lead to the papers written with them', () => {
	assert.deepEqual(ways(referencesFrom('internships', '1'), 'Co-author'), [
		'Ruiming Tang (3 papers) → author:"Ruiming Tang"',
		'Weiwen Liu (4 papers) → author:"Weiwen Liu"',
	]);
	assert.deepEqual(ways(referencesFrom('education', '1'), 'Co-author'), ['Defu Lian (11 papers) → author:"Defu Lian"']);
});

test('a venue and a topic lead to their papers when there are others', () => {
	const references = referencesFrom('publications', 'planning-survey');
	assert.deepEqual(ways(references, 'Venue'), ['arXiv (2 papers) → venue:"arXiv"']);
	assert.deepEqual(ways(references, 'Topic'), ['LLM agents (3 papers) → topic:"LLM agents"', 'survey (2 papers) → topic:"survey"']);
	assert.deepEqual(ways(referencesFrom('publications', 'rg2'), 'Venue'), []);
	assert.deepEqual(ways(referencesFrom('services', '5'), 'Venue'), ['KDD (1 paper) → venue:"KDD"']);
	assert.deepEqual(ways(referencesFrom('services', '6'), 'Venue'), []);
});

test('the first page leads to frequent co-authors, venues and years', () => {
	const references = referencesFrom('about', 'about');
	assert.equal(ways(references, 'Co-author')[0], 'Defu Lian (11 papers) → author:"Defu Lian"');
	assert.equal(ways(references, 'Venue')[0], 'WWW (5 papers) → venue:"WWW"');
	assert.deepEqual(ways(references, 'Year').at(0), '2025 (3 papers) → year:2025');
});

test('every way leads somewhere: to an item that is there, or to as many papers as it says', () => {
	const search = createSearch(ownResume);
	for (const section of sections) {
		for (const {text, target} of section.items(ownResume).flatMap(item => referencesOf(section.id, item, ownResume))) {
			if ('item' in target) {
				assert.ok(
					sectionById(target.section)
						.items(ownResume)
						.some(item => item.id === target.item),
					text,
				);
			} else {
				assert.equal(search(target.query, target.section).matches.length, Number(/\((\d+) papers?\)$/.exec(text)?.[1]), text);
			}
		}
	}
});
