import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../source/app/shown.js';
import {languages, startIn} from '../helpers/languages.js';
import {TestVisit} from '../helpers/visit.js';

for (const language of languages) {
	for (const columns of [40, 60, 80, 120, 200]) {
		test(`${language}: at ${columns} columns the words in which a search has found something are on the screen`, async () => {
			for (const query of ['agents', 'www', 'defu', 'llm', 'recommender', 'scholarship', 'topic agents', 'python']) {
				const visit = new TestVisit(columns, 60, startIn(language, {query}));
				await visit.visit.loadSearch();
				const {route} = visit;
				assert.ok(route.screen === 'search');
				const rows = visit.lines.slice(visit.lines.findIndex(line => line.includes('❯')));
				for (const [index, {snippet}] of entriesOf(route, visit.visit.model.content).slice(0, 40).entries()) {
					const [mark] = snippet?.marks ?? [];
					const matched = snippet && mark ? snippet.text.slice(mark.start, mark.end).slice(0, 6) : '';
					assert.ok(rows[index]?.includes(matched), `"${matched}" in "${rows[index]}"`);
				}
			}
		});
	}
}
