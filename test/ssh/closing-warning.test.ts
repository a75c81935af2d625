import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../source/i18n/language.js';
import {closingWarning} from '../../source/server/limits/closing-warning.js';

const minute = 60_000;
const said = (idle: number, age: number, idleTimeout = 10 * minute, sessionTimeout = 60 * minute) => {
	const message = closingWarning({idle, age, idleTimeout, sessionTimeout});
	return message && english.translate(message);
};

test('a visit is warned a minute before its end, in the second half of a short one, and told how long it has', () => {
	assert.equal(said(9 * minute, 9 * minute), undefined);
	assert.equal(said(9 * minute + 1, 9 * minute), 'Still there? Press a key, or this closes in 60 seconds.');
	assert.equal(said(10 * minute - 12_000, 9 * minute), 'Still there? Press a key, or this closes in 20 seconds.');
	assert.equal(said(0, 60 * minute - 1000), 'The visit is nearly over: this closes in 10 seconds.');
	assert.equal(said(20_000, 0, 30_000), 'Still there? Press a key, or this closes in 10 seconds.');
	assert.equal(said(14_000, 0, 30_000), undefined);
});
