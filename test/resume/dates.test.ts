import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../source/i18n/language.js';
import {formatDate, formatPeriod} from '../../source/resume/dates.js';

test('a date is written as the author writes it: 2025.03', () => {
	assert.equal(formatDate('2025-03'), '2025.03');
	assert.equal(formatDate('2025-03-30'), '2025.03');
	assert.equal(formatDate('2025'), '2025');
});

test('a period has both ends, or goes on, or says that its end lies ahead', () => {
	assert.equal(formatPeriod({startDate: '2017-08', endDate: '2021-06'}, english), '2017.08 - 2021.06');
	assert.equal(formatPeriod({startDate: '2021-09', endDate: '2026-06', isExpected: true}, english), '2021.09 - 2026.06 (expected)');
	assert.equal(formatPeriod({startDate: '2023-11'}, english), '2023.11 - present');
});
