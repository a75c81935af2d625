import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {formatJson} from '../../source/formats/json.js';
import {loadValue} from '../../source/resume/load/index.js';
import {everyField} from './fixtures.js';
import {loadText} from './load-text.js';

/** A word that stands once in a file, to see whether it comes out again. */
const anyWord = fc.integer({min: 100_000, max: 999_999}).map(number => `w${number}`);
const anyValue = fc.oneof(
	{weight: 6, arbitrary: anyWord},
	{weight: 1, arbitrary: fc.array(anyWord, {minLength: 1, maxLength: 2})},
	{weight: 1, arbitrary: fc.dictionary(fc.constantFrom('name', 'other', 'url', 'en', 'de'), anyWord, {minKeys: 1, maxKeys: 2})},
);

/** Values of the shape of the one given, with words of their own, unknown fields, and other values where texts are expected. */
function like(value: unknown): fc.Arbitrary<unknown> {
	if (Array.isArray(value)) {
		return fc.oneof({weight: 5, arbitrary: fc.array(like(value[0]), {maxLength: 3})}, {weight: 1, arbitrary: anyValue});
	}
	if (typeof value === 'object' && value !== null) {
		const fields = Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, like(inside)]));
		const others = {
			'x-other': anyValue,
			company: anyWord,
			website: anyWord,
			i18n: fc.dictionary(fc.constantFrom('zh', 'none!'), fc.record(fields, {requiredKeys: []})),
		};
		return fc.oneof({weight: 8, arbitrary: fc.record({...fields, ...others}, {requiredKeys: []})}, {weight: 1, arbitrary: anyValue});
	}
	return anyValue;
}

const anyFile = like({...everyField, news: [{text: 'x'}], statement: {text: 'x'}, talks: [{title: 'x', where: {city: 'y'}}]}).filter(
	value => typeof value === 'object' && !Array.isArray(value),
);
const wordsIn = (value: unknown) => new Set(JSON.stringify(value ?? null).match(/w\d{6}/g));

test('every word of a file, known to the program or not, is in its JSON', () => {
	fc.assert(
		fc.property(anyFile, value => {
			const json = formatJson(loadValue(value).resume);
			const found = wordsIn(JSON.parse(json));
			assert.deepEqual(
				[...wordsIn(value)].filter(word => !found.has(word)),
				[],
			);
			assert.deepEqual(JSON.parse(formatJson(loadText(json).resume)), JSON.parse(json));
		}),
		{numRuns: 150},
	);
});
