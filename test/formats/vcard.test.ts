import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import ICAL from 'ical.js';
import {formatVcard} from '../../source/formats/vcard.js';
import {ownResume} from '../../source/resume/own.js';
import type {Resume} from '../../source/resume/types.js';
import {hostileAddresses, hostileResume, hostileTexts, visible} from './hostile.js';

function read(card: string) {
	return new ICAL.Component(ICAL.parse(card));
}

/** ical.js leaves "\;" outside of structured values as it is; RFC 2426 has it stand for ";" everywhere. */
function textOf(card: ReturnType<typeof read>, name: string): string {
	return String(card.getFirstPropertyValue(name)).replaceAll('\\;', ';');
}

function withBasics(change: Partial<Resume['basics']>): Resume {
	return {...ownResume, basics: {...ownResume.basics, ...change}};
}

test('an independent parser reads who it is, where, and how to write to him', () => {
	const card = read(formatVcard(ownResume));
	assert.equal(card.name, 'vcard');
	assert.equal(card.getFirstPropertyValue('version'), '3.0');
	assert.deepEqual(card.getFirstPropertyValue('n'), ['Huang', 'Xu', '', '', '']);
	assert.equal(card.getFirstPropertyValue('fn'), 'Xu Huang');
	assert.equal(card.getFirstPropertyValue('email'), ownResume.basics.email);
	assert.equal(card.getFirstPropertyValue('org'), 'University of Science and Technology of China (USTC)');
	assert.equal(card.getFirstPropertyValue('title'), 'Ph.D. student');
	assert.equal(card.getFirstPropertyValue('note'), ownResume.basics.label);
	assert.equal(String(card.getFirstPropertyValue('rev')), '2025-03-30T00:00:00Z');
	assert.deepEqual(
		card.getAllProperties('url').map(property => property.getFirstValue()),
		[ownResume.basics.url, ...ownResume.basics.profiles.map(profile => profile.url)],
	);
});

test('lines end in CR LF, are at most 75 octets long, and are folded between characters', () => {
	const card = formatVcard(withBasics({label: '研究大语言模型与推荐系统，'.repeat(20)}));
	assert.ok(card.endsWith('END:VCARD\r\n'));
	for (const line of card.split('\r\n')) {
		assert.doesNotMatch(line, /[\r\n\uFFFD]/);
		assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.equal(Buffer.from(line).toString(), line);
	}
	assert.equal(read(card).getFirstPropertyValue('note'), '研究大语言模型与推荐系统，'.repeat(20));
});

test('commas, semicolons, backslashes and line breaks come back as they were', () => {
	const label = 'a, b; c\\d \\n e\nsecond line';
	const card = formatVcard(withBasics({label}));
	assert.match(card, /NOTE:a\\, b\\; c\\\\d \\\\n e\\nsecond line/);
	assert.equal(textOf(read(card), 'note'), label);
});

test('a résumé without work and studies still makes a card', () => {
	const card = read(formatVcard({...ownResume, work: [], education: []}));
	assert.equal(card.getFirstPropertyValue('org'), null);
	assert.equal(card.getFirstPropertyValue('fn'), 'Xu Huang');
});

test('no text or address of the data adds a line of its own', () => {
	const names = read(formatVcard(ownResume))
		.getAllProperties()
		.map(property => property.name)
		// What one is called who studies is known by its words.
		.filter(name => name !== 'title');
	for (const text of hostileTexts) {
		for (const address of hostileAddresses) {
			const card = formatVcard(hostileResume(text, address));
			const properties = read(card).getAllProperties();
			assert.deepEqual(
				properties.map(property => property.name),
				names,
			);
			assert.doesNotMatch(card, /(?![\r\n])\p{Cc}/u);
			assert.equal(card.match(/^BEGIN:VCARD/gm)?.length, 1);
		}
	}
});

test('any name and any note come back from the parser', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), name => {
			const card = read(formatVcard(withBasics({name: `x${name}`, label: `x${name}`})));
			assert.equal(visible(textOf(card, 'note')), visible(`x${name}`));
			assert.equal(visible(textOf(card, 'fn')), visible(`x${name}`));
		}),
		{numRuns: 200, interruptAfterTimeLimit: 1500},
	);
});
