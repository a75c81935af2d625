import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {ownResume} from '../../source/resume/own.js';
import {fold} from '../../source/resume/search/fold.js';
import {createSearch, type Mark} from '../../source/resume/search/index.js';
import {sectionIds} from '../../source/resume/sections/index.js';
import type {Resume} from '../../source/resume/types.js';

const search = createSearch(ownResume);
const anyText = fc.string({
	unit: fc.oneof(
		fc.constantFrom('"', ':', ',', '-', ' ', '\n', '\0', 'é', '模', 'a', 'r', 'e', 'c'),
		fc.string({unit: 'binary', maxLength: 1}),
	),
});
const anyQuery = fc.oneof(
	anyText,
	fc
		.array(fc.oneof(anyText, fc.constantFrom('year:', 'author:"', 'has:code', 'venue:www', 'llm', 'recomender', 'first:y')), {maxLength: 6})
		.map(parts => parts.join(' ')),
);

function assertMarks(text: string, marks: readonly Mark[]): void {
	let last = 0;
	for (const {start, end} of marks) {
		assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} after ${last} of ${text.length}`);
		last = end;
	}
}

test('any query is answered, with marks in their order and inside the text', () => {
	fc.assert(
		fc.property(anyQuery, fc.option(fc.constantFrom(...sectionIds), {nil: undefined}), (query, within) => {
			const {matches} = search(query, within);
			for (const {section, item, marks, snippet} of matches) {
				assert.ok(within === undefined || section === within);
				assertMarks(item.row.text, marks);
				assertMarks(snippet?.text ?? '', snippet?.marks ?? []);
				assert.ok((snippet?.text.length ?? 0) <= 100);
			}
		}),
	);
});

test('any title is searched, and its own words find it', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 150}), anyText, (title, query) => {
			const news = [{date: '2025', text: title}];
			const find = createSearch({...ownResume, news} satisfies Resume);
			for (const {item, marks, snippet} of find(query, 'news').matches) {
				assertMarks(item.row.text, marks);
				assertMarks(snippet?.text ?? '', snippet?.marks ?? []);
			}
			const [word] = title.match(/(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Ll}\p{Lo}]{3,30}/u) ?? [];
			assert.ok(word === undefined || find(word, 'news').matches.length === 1, word);
		}),
	);
});

test('each character of a folded text has its place in the original', () => {
	fc.assert(
		fc.property(anyText, original => {
			const {text, places} = fold(original);
			const {starts, ends} = places ?? {starts: [...text].map((_, index) => index), ends: [...text].map((_, index) => index + 1)};
			assert.equal(starts.length, text.length);
			assert.ok(starts.every((start, index) => start < (ends[index] ?? 0) && start >= (starts[index - 1] ?? 0)));
			assert.ok((ends.at(-1) ?? 0) <= original.length);
		}),
	);
});
