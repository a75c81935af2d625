import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../source/app/state/layout.js';
import {textFrame} from '../../source/app/state/selectors.js';
import {plainText} from '../../source/resume/block.js';
import {languages, startIn} from '../helpers/languages.js';
import {paneLines, selectedRow} from '../helpers/panes.js';
import {TestVisit} from '../helpers/visit.js';

test('] and [ lead to the next item and the one before, in the order of the list it was opened from', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('enter');
	assert.equal(visit.place, 'publications: hypergate');
	await visit.press('[');
	assert.equal(visit.place, 'publications: hypergate', 'it is the first one');
	await visit.press(']', ']');
	assert.equal(visit.place, 'publications: interecagent');
	await visit.press('[');
	assert.equal(visit.place, 'publications: toolace');
	await visit.press('escape');
	assert.equal(visit.place, 'publications: 2', 'and the list has followed');
	visit.close();
});

test('within a filtered list, ] stays within what the filter has left', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications', query: 'year:2025'});
	await visit.press('enter', ']', ']', ']', ']');
	assert.equal(visit.place, 'publications: interecagent');
	await visit.press('escape');
	assert.equal(visit.route.screen === 'list' && visit.route.query, 'year:2025');
	visit.close();
});

test('an item that was opened from elsewhere goes on in its own section', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'news'});
	await visit.press('enter', ']');
	assert.equal(visit.place, 'publications: wese');
	await visit.press('escape');
	assert.equal(visit.place, 'news: 1');
	visit.close();
});

test('] and [ do nothing where there is no next item: on a page, at home, in a list', async () => {
	const visit = await TestVisit.open();
	for (const keys of [['1'], ['0'], ['3'], ['?']]) {
		await visit.press(...keys);
		const {place} = visit;
		await visit.press(']', '[');
		assert.equal(visit.place, place);
	}
	visit.close();
});

test('the address of the link that is chosen stands in the footer, and y copies what is asked for', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'enter');
	while (!selectedRow(visit.screen).startsWith('Paper')) {
		const {screen} = visit;
		await visit.press('j');
		assert.notEqual(visit.screen, screen);
	}
	assert.match(visit.lines.at(-1) ?? '', /^ https:\/\/openreview\.net\/forum\?id=/);
	await visit.press('y');
	assert.equal(visit.route.screen, 'choice');
	visit.close();
});

test('a text scrolls by pages with space, Ctrl-D and Ctrl-F down, with Ctrl-U and Ctrl-B up', async () => {
	const visit = await TestVisit.open(60, 20, {section: 'about'});
	const scrollAfter = async (...keys: string[]) => {
		await visit.press(...keys);
		return visit.route.screen === 'detail' ? visit.route.scroll : -1;
	};
	const once = await scrollAfter(' ');
	assert.ok(once > 5);
	assert.equal(await scrollAfter('ctrl-u'), 0);
	assert.equal(await scrollAfter('ctrl-d'), once);
	assert.equal(await scrollAfter('ctrl-b'), 0);
	assert.equal(await scrollAfter('ctrl-f'), once);
	assert.equal(await scrollAfter('page-up'), 0);
	visit.close();
});

test('Ctrl-U pages up in a list too, and in a box it erases', async () => {
	const visit = await TestVisit.open(40, 12, {section: 'publications'});
	await visit.press('G', 'ctrl-u');
	assert.ok(visit.route.screen === 'list' && visit.route.selected < 12 && visit.route.selected > 0);
	await visit.press('/', ...'llm', 'ctrl-u');
	assert.equal(visit.route.screen === 'list' && visit.route.query, '');
	visit.close();
});

for (const language of languages) {
	for (const [columns, rows] of [
		[40, 12],
		[80, 24],
		[200, 55],
	] as const) {
		test(`${language}: at ${columns}x${rows} every line of every item can be read, page by page`, async () => {
			const visit = await TestVisit.open(columns, rows, startIn(language));
			const {content} = visit.app.model;
			for (const [index, section] of content.sections.entries()) {
				for (const [place, item] of content.items(section.id).entries()) {
					if (item.code || (columns === 200 && place > 2)) {
						continue;
					}
					await visit.press(String(index + 1));
					if (!section.isPage) {
						const rows = content.entries('', section.id, 'newest');
						await visit.press('g');
						visit.app.model.dispatch({type: 'highlight', index: rows.findIndex(({subject}) => subject?.item === item.id)});
						await visit.press('enter');
					}
					const opened = item.opens ?? {section: section.id, item: item.id};
					assert.equal(visit.place, `${opened.section}: ${opened.item}`);
					assert.ok(visit.route.screen === 'detail');
					const {width} = textFrame(visit.route, layoutOf({columns, rows}));
					await assertAllSeen(
						visit,
						content.detail(opened.section, opened.item, width).lines.map(line => plainText([line]).trim()),
					);
				}
			}
			visit.close();
		});
	}
}

/** Pages through a text, and checks that each of its lines was on the screen. */
async function assertAllSeen(visit: TestVisit, lines: readonly string[]): Promise<void> {
	const seen = new Set<string>();
	for (let last = ''; last !== visit.screen; await visit.press(' ')) {
		last = visit.screen;
		seen.add(last);
	}
	const all = [...seen].join('\n');
	assert.deepEqual(
		lines.filter(line => !all.includes(line)),
		[],
	);
}

test('a page of the reader’s own is read without its list; an item in a very wide window beside it', async () => {
	const visit = await TestVisit.open(200, 55, {section: 'publications'});
	await visit.press('j', 'enter');
	assert.match(visit.screen, /HyperGate: Hierarchical/, 'the list');
	assert.match(visit.screen, /Weiwen Liu\*/, 'the detail');
	const [marked = ''] = visit.lines.filter(line => line.startsWith('❯'));
	assert.match(marked, /ToolACE/);
	await visit.press('1');
	assert.doesNotMatch(visit.screen, /│/);
	assert.ok(paneLines(visit.screen).every(line => line.length <= 90));
	visit.close();
});

test('what asks for an e-mail tells how to keep the résumé as a file', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'contact'});
	await visit.press('enter');
	assert.match(visit.screen, /As a file\n +npx xuhuang pdf --output xuhuang\.pdf\n +npx xuhuang text --output xuhuang\.txt/);
	visit.close();
});
