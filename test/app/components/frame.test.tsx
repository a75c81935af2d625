import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import {test} from 'node:test';
import {Box} from 'ink';
import type {Action} from '../../../source/app/actions.js';
import {Footer} from '../../../source/app/components/Footer.js';
import {Header} from '../../../source/app/components/Header.js';
import {QueryInput} from '../../../source/app/components/QueryInput.js';
import {createContent} from '../../../source/app/content/content.js';
import {listTop, listWith, type Route, textTop} from '../../../source/app/routes.js';
import type {History} from '../../../source/app/state/history.js';
import {layoutOf} from '../../../source/app/state/layout.js';
import {english} from '../../../source/i18n/language.js';
import {ownResume} from '../../../source/resume/own.js';
import {renderInk} from '../../helpers/ink.js';
import {resumeOf} from '../../helpers/resumes.js';

const content = createContent(ownResume);
/** A résumé whose sections have room in a header of 100 cells. */
const short = createContent(resumeOf({basics: {name: 'Ada', email: 'a@example.com'}, awards: [{title: 'A'}], skills: [{name: 'B'}]}));
const home: Route = {screen: 'home', section: 'publications'};
const list = listWith('publications', '');
const paper: Route = {screen: 'detail', section: 'publications', item: 'wese', ...textTop};

/** Renders the footer, and returns its keys and what a click at a column does. */
async function footer(t: TestContext, route: Route, columns: number, notice = '') {
	const heard: Action[] = [];
	const layout = layoutOf({columns, rows: 12});
	const {lines, click} = await renderInk(
		t,
		<Footer route={route} layout={layout} language={english} notice={notice} dispatch={action => heard.push(action)} />,
	);
	return {line: lines()[0] ?? '', click, heard};
}

test('the footer names the keys that work, and in any width how to get help and out', async t => {
	assert.match((await footer(t, home, 90)).line, /↵ open.*\/ search.*\? help.*q quit$/);
	for (const columns of [20, 30, 40, 60, 90]) {
		for (const route of [home, list, paper]) {
			const {line} = await footer(t, route, columns);
			assert.match(line, /\? help {2}q quit$/, `${columns}: ${line}`);
			assert.ok(line.length <= columns);
		}
	}
});

test('the keys of papers are named where there are some', async t => {
	assert.match((await footer(t, list, 90)).line, /f filter/);
	assert.doesNotMatch((await footer(t, listWith('honors', ''), 90)).line, /filter|BibTeX/);
	assert.match((await footer(t, paper, 90)).line, /\[ \] next/);
});

test('a notice stands before the keys, cut where it would take all of the room', async t => {
	assert.match((await footer(t, list, 90, 'copied 12 lines')).line, /^ copied 12 lines {2}.*q quit$/);
	const {line} = await footer(t, list, 40, 'https://example.com/a/long/address/that/does/not/fit');
	assert.match(line, /^ https:\/\/example\.com.*… {2}.*q quit$/);
	assert.ok(line.length <= 40);
});

test('a click on a key of the footer does what the key does, between two keys nothing', async t => {
	const {line, click, heard} = await footer(t, list, 90);
	await click(line.indexOf('? help') + 2, 0);
	await click(line.indexOf('q quit'), 0);
	await click(line.indexOf('q quit') - 1, 0);
	await click(0, 0);
	assert.deepEqual(heard, [{type: 'help', page: 'keys'}, {type: 'quit'}]);
});

test('with a notice the keys are where they are seen', async t => {
	const {line, click, heard} = await footer(t, list, 90, 'copied');
	await click(line.indexOf('? help'), 0);
	assert.deepEqual(heard, [{type: 'help', page: 'keys'}]);
});

async function header(t: TestContext, history: History, columns: number, of = content) {
	const heard: Action[] = [];
	const layout = layoutOf({columns, rows: 12});
	const {lines, click} = await renderInk(
		t,
		<Box width={columns} flexDirection="column">
			<Header history={history} layout={layout} content={of} dispatch={action => heard.push(action)} />
		</Box>,
	);
	return {line: lines()[0] ?? '', click, heard};
}

test('the header says the way and the place; in a wide window, at a section, it has all sections', async t => {
	assert.match((await header(t, [home, list], 80)).line, /^ Xu Huang › Publications +1\/13$/);
	assert.match((await header(t, [home, list], 100)).line, /^ Xu Huang › Publications +1\/13$/, 'not all of them fit');
	const honors = listWith('honors', '');
	assert.match((await header(t, [home, honors], 100, short)).line, /^ Ada +1 Honors +2 Skills +3 Contact +1\/1$/);
	assert.match((await header(t, [home, list, paper], 100)).line, /^ Xu Huang › Publications › WESE +4\/13$/);
});

test('a click on the name leads home, on a section there', async t => {
	const narrow = await header(t, [home, list, paper], 80);
	await narrow.click(narrow.line.indexOf('Huang'), 0);
	assert.deepEqual(narrow.heard, [{type: 'home'}]);
	const wide = await header(t, [home, listWith('honors', '')], 100, short);
	await wide.click(wide.line.indexOf('Skills'), 0);
	await wide.click(wide.line.indexOf('Ada'), 0);
	assert.deepEqual(wide.heard, [{type: 'section', index: 1}, {type: 'home'}]);
});

test('the header of a narrow window keeps the place in the list', async t => {
	const {line} = await header(t, [home, {...list, query: 'a very long query that does not fit', ...listTop}], 30);
	assert.ok(line.length <= 30 && line.startsWith(' Xu Huang'), line);
});

test('a query is shown from its end, with the cursor after it, and how much was found', async t => {
	const query = (text: string, rows = 2) => (
		<QueryInput label="Search" kept={['year:2024']} typed={text} isTyping found="3/9" hint="words, year:2024" rows={rows} />
	);
	const {lines, rerender} = await renderInk(t, query('agents'));
	assert.match(lines()[0] ?? '', /^ Search \/ {2}year:2024 {2}agents +3\/9$/);
	assert.match(lines()[1] ?? '', /^ words, year:2024$/);
	rerender(query(`${'many words '.repeat(20)}and the end`));
	assert.match(lines()[0] ?? '', /^ ….*and the end +3\/9$/);
	rerender(query('agents', 1));
	assert.equal(lines().length, 1);
});
