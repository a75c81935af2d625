import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Format, formatIds, loadFormat, supports, textFormatIds} from '../../source/formats/index.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionById, sectionIds, sectionsOf} from '../../source/resume/sections/index.js';
import {hostileResume, hostileTexts} from './hostile.js';

const sections = sectionsOf(ownResume);

test('every text writes the whole résumé and each section that it supports, with a line feed at the end', async () => {
	for (const id of textFormatIds) {
		const format = await loadFormat(id);
		assert.match(format(ownResume, {}), /\S ?\r?\n$/, id);
		for (const section of sections.filter(section => supports(id, section.id))) {
			assert.match(format(ownResume, {sections: [section]}), /\S ?\r?\n$/, `${id} of ${section.id}`);
		}
	}
});

test('references are of publications, a contact card of the contact, the short view of the whole', () => {
	const supported = (format: Format) => sectionIds.filter(section => supports(format, section));
	assert.deepEqual(supported('bibtex'), ['publications']);
	assert.deepEqual(supported('ris'), ['publications']);
	assert.deepEqual(supported('csl'), ['publications']);
	assert.deepEqual(supported('vcard'), ['contact']);
	assert.deepEqual(supported('short'), []);
	for (const format of ['text', 'markdown', 'json', 'html', 'pdf'] as const) {
		assert.deepEqual(supported(format), [...sectionIds]);
	}
	assert.ok(formatIds.every(format => supports(format)));
});

test('a search leaves its publications and no other in every format that lists them', async () => {
	const [found, other] = ownResume.publications;
	assert.ok(found && other);
	for (const id of textFormatIds.filter(format => supports(format, 'publications'))) {
		const format = await loadFormat(id);
		const text = format(ownResume, {sections: [sectionById('publications')], publications: [found]}).replace(/[{}]|\n */g, ' ');
		assert.match(text, /Hierarchical Perceptive Gating/, id);
		assert.doesNotMatch(text, /Function Calling/, id);
	}
});

test('a search that found nothing writes no publication and breaks no format', async () => {
	for (const id of textFormatIds) {
		const format = await loadFormat(id);
		assert.doesNotMatch(format(ownResume, {sections: [sectionById('publications')], publications: []}), /Hierarchical Perceptive/);
	}
});

test('no text holds a control character of the data', async () => {
	for (const id of textFormatIds) {
		const format = await loadFormat(id);
		for (const text of hostileTexts) {
			assert.doesNotMatch(format(hostileResume(text), {}), /(?![\n\r\t])\p{Cc}/u, `${id} of ${JSON.stringify(text)}`);
		}
	}
});
