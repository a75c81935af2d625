import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layOutCards} from '../../../source/app/content/cards.js';
import {paragraph, plainText} from '../../../source/resume/block.js';
import {ownResume} from '../../../source/resume/own.js';
import type {Item} from '../../../source/resume/sections/index.js';
import {ownSections} from '../../helpers/sections.js';

const item = (id: string, text: string, group?: string): Item => ({id, row: {text}, detail: [paragraph(text)], group});

test('short items stand one below the other, long ones apart', () => {
	const cards = layOutCards([item('a', 'one'), item('b', 'two'), item('c', 'three words more'), item('d', 'four')], 8);
	assert.deepEqual(
		cards.map(({isApart, height}) => [isApart, height]),
		[
			[false, 1],
			[false, 1],
			[true, 4],
			[true, 2],
		],
	);
});

test('a heading stands above the first of its cards, and is counted', () => {
	const cards = layOutCards([item('a', 'one', 'First'), item('b', 'two', 'First'), item('c', 'three', 'Second')], 40);
	assert.deepEqual(
		cards.map(({group, height}) => [group, height]),
		[
			['First', 2],
			[undefined, 1],
			['Second', 3],
		],
	);
});

test('an item without a detail is a card of its row, with its date', () => {
	const [card] = layOutCards([{id: 'a', row: {lead: '2024', text: 'A thing'}, detail: []}], 40);
	assert.equal(plainText(card?.lines ?? []), '2024  A thing');
});

test('a card says all that its item does, and no line of it is too wide', () => {
	for (const section of ownSections) {
		for (const {lines, item} of layOutCards(section.items(ownResume), 60)) {
			const said = plainText(lines, ' ').replace(/\s+/g, ' ');
			for (const word of plainText(item.detail, ' ').split(/\s+/)) {
				assert.ok(said.includes(word), `${word} in ${said}`);
			}
			assert.ok(lines.every(line => plainText([line]).length <= 60));
		}
	}
});
