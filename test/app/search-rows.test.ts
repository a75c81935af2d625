import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../source/app/state/selectors.js';
import {languages, startIn} from '../helpers/languages.js';
import {TestVisit} from '../helpers/visit.js';

for (const language of languages) {
	for (const columns of [40, 60, 80, 120, 200]) {
		test(`${language}: at ${columns} columns the words in which a search has found something are on the screen`, async () => {
			for (const query of ['agents', 'www', 'defu', 'llm', 'recommender', 'scholarship', 'topic agents', 'python']) {
				const visit = await TestVisit.open(columns, 60, startIn(language, {query}));
				const {route} = visit;
				assert.ok(route.screen === 'search');
				const rows = visit.lines.slice(visit.lines.findIndex(line => line.includes('❯'))).filter((_, index) => index % 2 === 1);
				for (const [index, {snippet}] of entriesOf(route, visit.app.model.content).slice(0, 20).entries()) {
					const [mark] = snippet?.marks ?? [];
					const matched = snippet && mark ? snippet.text.slice(mark.start, mark.end).slice(0, 6) : '';
					assert.ok(rows[index]?.includes(matched), `"${matched}" in "${rows[index]}"`);
				}
				visit.close();
			}
		});
	}
}

test('what was found says in which section, and how many', async () => {
	const visit = await TestVisit.open(80, 24, {query: 'agents'});
	assert.match(visit.screen, /Search \/ {2}agents +1\/\d+/);
	assert.match(visit.screen, /Publications +.*agent/i);
	await visit.press('down');
	assert.match(visit.screen, /Search \/ {2}agents +2\/\d+/);
	visit.close();
});

test('a query that finds nothing says so, and how to search elsewhere', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'honors', query: 'transformer'});
	assert.match(visit.screen, /none/);
	assert.match(visit.screen, /esc brings back what was there/);
	await visit.press('/', 'x');
	assert.match(visit.screen, /tab searches everything/);
	visit.close();
});
