import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainText} from '../../source/resume/block.js';
import {ownResume} from '../../source/resume/own.js';
import {sections as allSections, fullDetail, sectionById, sectionIds, sectionsOf} from '../../source/resume/sections/index.js';
import {ownSections} from '../helpers/sections.js';

const sections = sectionsOf(ownResume);

test('the sections stand in the order of the résumé, and keys 1 to 9 reach all of them', () => {
	assert.deepEqual(
		ownSections.map(({label}) => label),
		['About', 'News', 'Publications', 'Projects', 'Honors', 'Education', 'Internships', 'Services', 'Contact'],
	);
	assert.deepEqual(
		allSections.map(({id}) => id),
		[...sectionIds],
	);
});

test('every item has a name of its own in its section, a row, and a detail', () => {
	for (const section of sections) {
		const items = section.items(ownResume);
		assert.equal(new Set(items.map(({id}) => id)).size, items.length, section.id);
		for (const item of items) {
			assert.notEqual(item.row.text.trim(), '');
			assert.ok(item.code !== undefined || plainText(fullDetail(item)).trim() !== '', item.id);
		}
	}
});

test('every address of the résumé stands in the detail of some item, to be read where it cannot be followed', () => {
	const shown = sections.flatMap(section => section.items(ownResume).map(item => plainText(fullDetail(item)))).join('\n');
	const addresses = JSON.stringify(ownResume).match(/https?:\/\/[^"]+/g) ?? [];
	const lost = addresses.filter(address => !shown.includes(address) && address !== ownResume.$schema);
	assert.deepEqual(lost, []);
});

test('a line of the news opens the paper that it tells of', () => {
	const opened = sectionById('news')
		.items(ownResume)
		.map(({opens}) => opens?.item);
	assert.deepEqual(opened, ['interecagent', 'hypergate', 'toolace']);
	const papers = new Set(
		sectionById('publications')
			.items(ownResume)
			.map(({id}) => id),
	);
	assert.ok(opened.every(item => item && papers.has(item)));
});

test('a project shows the papers that came of it', () => {
	const projects = sectionById('projects').items(ownResume);
	const recai = projects.find(({id}) => id === 'recai');
	assert.ok(recai);
	assert.match(plainText(recai.detail), /RecExplainer: .* \(KDD 2024\)/);
});

test('a résumé with nothing in it has empty sections, and no section fails', () => {
	const empty = {
		...ownResume,
		basics: {...ownResume.basics, profiles: []},
		news: [],
		publications: [],
		projects: [],
		awards: [],
		education: [],
		work: [],
		services: [],
		interests: [],
		statement: undefined,
	};
	const counts = ownSections.map(section => section.items(empty).length);
	assert.deepEqual(counts.slice(0, -1), [1, 0, 0, 0, 0, 0, 0, 0]);
});
