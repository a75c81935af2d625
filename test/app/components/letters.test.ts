import assert from 'node:assert/strict';
import {test} from 'node:test';
import {largeLetters, smallLetters} from '../../../source/app/components/letters.js';

test('a name stands in block letters of three rows, or of five with two cells a pixel', () => {
	const [small = [], large = []] = [smallLetters('Xu Huang'), largeLetters('Xu Huang')];
	assert.deepEqual([small.length, large.length], [3, 5]);
	for (const lines of [small, large]) {
		assert.equal(new Set(lines.map(({length}) => length)).size, 1, 'all rows are as wide');
	}
	assert.equal(large[0]?.length, 2 * (small[0]?.length ?? 0));
	assert.match(small.join(''), /^[ █▀▄]+$/);
});

test('both sizes show the same pixels', () => {
	const [small = [], large = []] = [smallLetters('Qj-Z’'), largeLetters('Qj-Z’')];
	const isSet = (column: number, row: number) => {
		const cell = small[row >> 1]?.[column] ?? ' ';
		return cell === '█' || cell === (row % 2 === 0 ? '▀' : '▄');
	};
	for (const [row, line] of large.entries()) {
		for (let column = 0; column < line.length / 2; column += 1) {
			assert.equal(line[2 * column] === '█', isSet(column, row), `${column}, ${row}`);
		}
	}
});

test('every letter is another one, and all letters of the alphabet are there', () => {
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => smallLetters(letter)?.join('\n'));
	assert.ok(alphabet.every(Boolean));
	assert.equal(new Set(alphabet).size, 26);
	assert.deepEqual(smallLetters('abc'), smallLetters('ABC'));
});

test('a name with a letter that there is none for is not in block letters', () => {
	for (const name of ['黄旭', 'José', 'Müller', 'A1', '', ' ', 'محمد']) {
		assert.equal(smallLetters(name), undefined, name);
		assert.equal(largeLetters(name), undefined, name);
	}
});
