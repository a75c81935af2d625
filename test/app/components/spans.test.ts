import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import {fit, fitEntry, highlighted, spansWidth, spread} from '../../../source/app/components/spans.js';
import {plainText} from '../../../source/resume/block.js';

const said = (spans: Parameters<typeof spansWidth>[0]) => plainText([{spans}]);
const words = fc.string({unit: fc.constantFrom('a', 'b', ' ', '黄', 'é'), maxLength: 40});

test('what does not fit is cut, and says so', () => {
	assert.equal(said(fit([{text: 'one '}, {text: 'two three'}], 8)), 'one two…');
	assert.equal(said(fit([{text: 'one'}], 3)), 'one');
});

test('two texts stand at the ends of a line; the first one gives way', () => {
	assert.equal(said(spread([{text: 'title'}], [{text: '2024'}], 12)), 'title   2024');
	assert.equal(said(spread([{text: 'a long title'}], [{text: '2024'}], 12)), 'a lon…  2024');
});

test('a date at the start of a row is never cut', () => {
	const entry = {row: {lead: '2021 - 2024', text: 'A title that is long'}, marks: []};
	assert.match(said(fitEntry(entry, 11, 24)), /^2021 - 2024 {2}A title th…$/);
});

test('what a search has found in another place is in the row', () => {
	const snippet = {text: `${'words '.repeat(20)}agents at last`, marks: [{start: 120, end: 126}]};
	assert.match(said(fitEntry({row: {text: 'A title'}, marks: [], snippet}, 0, 40)), /^A title {2}… .*agents/);
});

test('matches are set off, and no letter is lost', () => {
	const spans = highlighted('LLM agents', [{start: 4, end: 10}]);
	assert.deepEqual(spans, [{text: 'LLM '}, {text: 'agents', meaning: 'match'}]);
});

test('no row is wider than its line, whatever stands in it', () => {
	fc.assert(
		fc.property(words, words, words, fc.integer({min: 10, max: 60}), (lead, text, tail, width) => {
			const leadWidth = Math.min(spansWidth([{text: lead}]), Math.floor(width / 3));
			const row = {row: {...(leadWidth > 0 && {lead: lead.slice(0, Math.floor(leadWidth / 2))}), text, tail}, marks: []};
			assert.ok(spansWidth(fitEntry(row, leadWidth, width)) <= width);
			assert.ok(spansWidth(spread([{text}], [{text: tail}], width)) <= width);
		}),
	);
});
