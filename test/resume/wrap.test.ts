import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import stringWidth from 'string-width';
import {type Block, bullet, heading, labelled, paragraph, plainText} from '../../source/resume/block.js';
import {ownResume} from '../../source/resume/own.js';
import {fullDetail, sections} from '../../source/resume/sections/index.js';
import {layOut} from '../../source/resume/wrap.js';

/** The blocks in lines of that width, as a person sees them. */
function set(blocks: readonly Block[], width: number): string[] {
	return layOut(blocks, width).map(line => plainText([line]));
}

test('words stand together until the next one no longer fits, and no line ends in a space', () => {
	assert.deepEqual(set([paragraph('the quick brown fox jumps')], 10), ['the quick', 'brown fox', 'jumps']);
	assert.deepEqual(set([paragraph('the quick  brown ')], 9), ['the quick', 'brown']);
});

test('a word that fills the line to its last cell stays on it', () => {
	assert.deepEqual(set([paragraph('one two')], 7), ['one two']);
	assert.deepEqual(set([paragraph('one two')], 6), ['one', 'two']);
});

test('the lines of a list hang below its words, those of a label below its value', () => {
	assert.deepEqual(set([bullet('a novel method for agents')], 14), ['- a novel', '  method for', '  agents']);
	assert.deepEqual(set([labelled('Topics', 'planning, memory, large language models')], 40), [
		'Topics       planning, memory, large',
		'             language models',
	]);
});

test('in a narrow window a label does not push its value into a thin column', () => {
	const lines = set([labelled('Topics', 'recommendation, memory')], 24);
	assert.deepEqual(
		lines.map(line => line.trimEnd()),
		['Topics', '  recommendation, memory'],
	);
});

test('a heading stands apart, but not at the top', () => {
	assert.deepEqual(set([heading('One'), paragraph('text'), heading('Two')], 20), ['One', 'text', '', 'Two']);
});

test('a word wider than the line, such as an address, goes on in the next line and loses nothing', () => {
	const url = 'https://scholar.google.com/citations?view_op=view_citation';
	const lines = set([labelled('Scholar', url)], 30);
	assert.equal(
		lines
			.map(line => line.trim())
			.join('')
			.replace(/^Scholar\s+/, ''),
		url,
	);
	assert.ok(lines.every(line => line.length <= 30));
	assert.deepEqual(set([paragraph('abcdefgh')], 3), ['abc', 'def', 'gh']);
});

test('Chinese breaks between any two characters, but a stop does not begin a line', () => {
	assert.deepEqual(set([paragraph('黄旭在中国科学技术大学。')], 12), ['黄旭在中国科', '学技术大学。']);
	assert.deepEqual(set([paragraph('黄旭在中国科。')], 12), ['黄旭在中国', '科。']);
	assert.deepEqual(set([paragraph('同时进行的（四）')], 12), ['同时进行的', '（四）'], 'no bracket is left alone at the end');
	assert.deepEqual(set([paragraph('用 ssh（远程）。')], 12), ['用 ssh（远', '程）。']);
	assert.deepEqual(set([paragraph('研究LLM agents的规划')], 10), ['研究LLM', 'agents的规', '划']);
});

test('a line knows its block and its place in it, so that the place is found again at another width', () => {
	const blocks = [paragraph('the quick brown fox'), bullet('jumps over')];
	const text = ['the quick brown fox', 'jumps over'];
	for (const line of layOut(blocks, 9)) {
		const words = plainText([line]).replace(/^(- | {2})/, '');
		assert.ok(text[line.block]?.slice(line.start).startsWith(words), `"${words}" is at ${line.start} of block ${line.block}`);
	}
});

test('every item of the résumé, at every width from that of the smallest window on, loses nothing and stays within the width', () => {
	const details = sections.flatMap(section => section.items(ownResume).map(fullDetail));
	const letters = (parts: readonly Block[]) =>
		parts.map(({marker, spans}) => plainText([{spans: [marker ?? {text: ''}, ...spans]}])).join('');
	for (let width = 16; width <= 130; width += 1) {
		for (const blocks of details) {
			const lines = set(blocks, width);
			assert.ok(lines.every(line => stringWidth(line) <= width));
			assert.equal(lines.join('').replace(/\s/g, ''), letters(blocks).replace(/\s/g, ''));
		}
	}
});

const word = fc.oneof(
	fc.stringMatching(/^[a-z,.]{1,9}$/),
	fc.stringMatching(/^[a-z/]{20,40}$/),
	fc.constantFrom('黄旭', '中国科学技术大学。', 'é', 'e\u0301', 'Müller', '한국', 'ひらがな', '—', '▮▮'),
);
const spans = fc.array(
	fc.array(word, {minLength: 1, maxLength: 12}).map(words => ({text: `${words.join(' ')} `})),
	{minLength: 1, maxLength: 3},
);
const block = fc.oneof(
	spans.map((spans): Block => ({spans})),
	spans.map((spans): Block => ({spans, marker: {text: '- '}})),
	spans.map((spans): Block => ({spans, marker: {text: 'Topics       '}, isApart: true})),
	spans.map((spans): Block => ({spans, marker: {text: '2025.03  '}, indent: 2})),
);

test('any text at any width: no line is too wide, nothing is lost, no word is cut that would fit', () => {
	fc.assert(
		fc.property(fc.array(block, {maxLength: 4}), fc.integer({min: 18, max: 120}), (blocks, width) => {
			const lines = set(blocks, width);
			for (const line of lines) {
				assert.ok(stringWidth(line) <= width, `${stringWidth(line)} cells: "${line}"`);
			}
			const all = blocks.map(({marker, spans}) => (marker?.text ?? '') + plainText([{spans}])).join(' ');
			assert.equal(lines.join('').replace(/\s/g, ''), all.replace(/\s/g, ''));
			const whole = new Set(lines.join(' ').split(/\s+/));
			for (const word of all.split(/\s+/).filter(word => /^[a-z,.]{1,9}$/.test(word))) {
				assert.ok(whole.has(word), `"${word}" stands on one line`);
			}
		}),
		{numRuns: 300},
	);
});
