import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bindings} from '../../source/app/keymap.js';
import {paneLines} from '../helpers/panes.js';
import {TestVisit} from '../helpers/visit.js';

/** Opens a visit, tells where each of the steps leads, and closes it. */
async function placesAfter(visit: TestVisit, steps: readonly (readonly string[])[]): Promise<string[]> {
	const places: string[] = [];
	for (const keys of steps) {
		await visit.press(...keys);
		places.push(visit.place);
	}
	visit.close();
	return places;
}

test('a visit begins at the first screen, or in the section that was asked for', async () => {
	assert.deepEqual(await placesAfter(await TestVisit.open(), [[]]), ['home: about']);
	assert.deepEqual(await placesAfter(await TestVisit.open(80, 24, {section: 'honors'}), [[]]), ['honors: 1']);
	assert.deepEqual(await placesAfter(await TestVisit.open(80, 24, {section: 'about'}), [[]]), ['about: about']);
	assert.deepEqual(await placesAfter(await TestVisit.open(80, 24, {query: 'agents'}), [[]]), ['search']);
});

test('moving in a list stops at its ends, and does not go round', async () => {
	assert.deepEqual(
		await placesAfter(await TestVisit.open(80, 24, {section: 'publications'}), [['k'], ['j', 'j'], ['G', 'j'], ['g'], ['end'], ['home']]),
		[1, 3, 13, 1, 13, 1].map(place => `publications: ${place}`),
	);
});

test('a page is what is on the screen, less a line', async () => {
	const visit = await TestVisit.open(80, 12, {section: 'publications'});
	const rows = visit.lines.filter(line => /[◉◌] \S/.test(line) && !line.includes('papers')).length;
	assert.deepEqual(await placesAfter(visit, [['page-down'], ['page-up'], [' ', ' ', ' ']]), [
		`publications: ${rows}`,
		'publications: 1',
		'publications: 13',
	]);
});

test('digits enter a section from anywhere, and a digit without a section does nothing', async () => {
	assert.deepEqual(await placesAfter(await TestVisit.open(), [['3', 'j', 'enter', '5'], ['?', '2'], ['f13']]), [
		'honors: 1',
		'news: 1',
		'news: 1',
	]);
});

test('0 and H lead home from anywhere, to the entry that the way began at', async () => {
	const deep = ['3', 'j', 'enter', '?'];
	assert.deepEqual(await placesAfter(await TestVisit.open(), [[...deep, '0'], [...deep, 'H'], ['0'], ['/', '0']]), [
		'home: publications',
		'home: publications',
		'home: publications',
		'search',
	]);
});

test('a section that is entered again stands where it was left', async () => {
	assert.deepEqual(await placesAfter(await TestVisit.open(), [['3', 'j', 'j', '5', 'j', '3'], ['5'], ['0', '3']]), [
		'publications: 3',
		'honors: 2',
		'publications: 3',
	]);
});

test('Tab cycles through the sections in both ways, on the first screen by entries', async () => {
	assert.deepEqual(
		await placesAfter(await TestVisit.open(), [['shift-tab'], ['tab'], ['tab', 'enter'], ['tab', 'enter', 'tab'], ['9', 'tab']]),
		['home: contact', 'home: about', 'news: 1', 'projects: 1', 'about: about'],
	);
});

test('Enter, l and right open what is selected, and a page is open at once', async () => {
	assert.deepEqual(await placesAfter(await TestVisit.open(), [['enter'], ['3', 'j', 'enter'], ['4', 'l'], ['2', 'right']]), [
		'about: about',
		'publications: toolace',
		'projects: toolace',
		'publications: interecagent',
	]);
});

test('back leads through the whole way, each time to where the reader was', async () => {
	assert.deepEqual(
		await placesAfter(await TestVisit.open(), [['j', 'enter', 'j', 'enter', '?'], ['escape'], ['left'], ['h'], ['backspace'], ['escape']]),
		['help', 'publications: hypergate', 'news: 2', 'home: news', 'home: news', 'home: news'],
	);
});

test('a text scrolls to its end and not beyond, and back to its top', async () => {
	const visit = await TestVisit.open(60, 20, {section: 'about'});
	const top = paneLines(visit.screen);
	await visit.press('G');
	const end = paneLines(visit.screen);
	assert.notDeepEqual(end, top);
	await visit.press(' ', 'page-down');
	assert.deepEqual(paneLines(visit.screen), end);
	await visit.press('g');
	assert.deepEqual(paneLines(visit.screen), top);
	visit.close();
});

test('keys that were typed at once are answered one after the other', async () => {
	const visit = await TestVisit.open();
	await visit.press('3', 'j', 'j', 'enter', ']', 'escape', 'j');
	assert.equal(visit.place, 'publications: 5');
	visit.close();
});

test('a query is typed, erased and widened; Esc brings back the list as it was', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'j', '/', ...'agents and', 'ctrl-w', 'backspace');
	assert.equal(visit.route.screen === 'list' && visit.route.query, 'agents');
	await visit.press('tab');
	assert.equal(visit.route.screen === 'search' && visit.route.query, 'agents');
	await visit.press('ctrl-u', ...'honours');
	assert.match(visit.screen, /Search \/ honours/);
	await visit.press('escape');
	assert.equal(visit.place, 'publications: 3');
	visit.close();
});

test('a paste goes into a query in one line, and elsewhere nowhere', async () => {
	const visit = await TestVisit.open();
	await visit.send({paste: '3jq'});
	assert.equal(visit.place, 'home: about');
	await visit.press('/');
	await visit.send({paste: 'llm\n agents\x1B[31m'});
	assert.equal(visit.route.screen === 'search' && visit.route.query, 'llm agents[31m');
	visit.close();
});

test('a character that means nothing says so; another key draws nothing', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	const {length} = visit.session.frames;
	await visit.press('k', 'g', 'page-up', 'f13', 'ctrl-y', 'insert', 'alt-q');
	assert.equal(visit.session.frames.length, length);
	await visit.press('x');
	assert.match(visit.screen, /x does nothing here/);
	await visit.press('j');
	assert.doesNotMatch(visit.screen, /does nothing/);
	visit.close();
});

test('the footer names what opens and takes away exactly where it has something to do; elsewhere the key says so', async () => {
	const visit = await TestVisit.open(200, 40);
	const footer = () => visit.lines.at(-1) ?? '';
	const idle = {o: ['o link', 'no link here'], y: ['y copy', 'nothing to copy here'], b: ['b BibTeX', 'no paper here']} as const;
	const named = new Set<string>();
	for (const digit of '2359') {
		await visit.press('0', digit);
		for (const [key, [hint, nothing]] of Object.entries(idle)) {
			const isNamed = footer().includes(hint);
			await visit.press(key);
			assert.equal(isNamed, !footer().includes(nothing) && !footer().includes('does nothing here'), `${digit} ${key}\n${visit.screen}`);
			named.add(`${key} ${isNamed}`);
			await visit.press(...(visit.route.screen === 'list' ? [] : ['escape']));
		}
	}
	assert.deepEqual([...named].sort(), ['b false', 'b true', 'o false', 'o true', 'y false', 'y true']);
	visit.close();
});

test('replies of the terminal are no keys, and its background is followed', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'}, {colorLevel: 3});
	const {length} = visit.session.frames;
	await visit.send({reply: '\x1B[?62;4;22c'}, {reply: '\x1B[12;40R'});
	assert.equal(visit.session.frames.length, length);
	const {frame} = visit;
	await visit.send({reply: '\x1B]11;rgb:ffff/ffff/ffff\x1B\\'});
	assert.equal(visit.app.model.state().background, 'light');
	assert.notEqual(visit.frame, frame);
	visit.close();
});

test('t never offers a theme that contradicts the background that is known', async () => {
	const themesAt = async (background: 'light' | 'dark' | undefined) => {
		const visit = await TestVisit.open(80, 24, {background});
		const themes = new Set<string>();
		for (let press = 0; press < 6; press += 1) {
			await visit.press('t');
			themes.add(visit.app.model.state().theme);
		}
		visit.close();
		return [...themes].toSorted();
	};
	assert.deepEqual(await themesAt('dark'), ['auto', 'mono']);
	assert.deepEqual(await themesAt('light'), ['auto', 'mono']);
	assert.deepEqual(await themesAt(undefined), ['auto', 'dark', 'light', 'mono']);
});

test('every key of the table may be pressed in a list, in cards, on a page and in an item', async () => {
	const keys = bindings.flatMap(binding => binding.keys).filter(key => !['q', 'ctrl-c'].includes(key));
	const visit = await TestVisit.open(60, 20);
	for (const way of [['3'], ['3', 'enter'], ['5'], ['1']]) {
		for (const key of keys) {
			await visit.press('escape', 'escape', ...way, key);
		}
	}
	assert.deepEqual(visit.session.endings, []);
	visit.close();
});

test('q and Ctrl-C leave, Ctrl-Z stops for a while', async () => {
	const visit = await TestVisit.open();
	await visit.press('ctrl-z');
	assert.deepEqual([visit.session.suspensions, visit.session.endings.length], [1, 0]);
	await visit.press('q');
	assert.deepEqual(visit.session.endings, [{kind: 'left'}]);
	visit.close();
	const other = await TestVisit.open();
	await other.press('3', 'enter', 'ctrl-c');
	assert.deepEqual(other.session.endings, [{kind: 'left'}]);
	other.close();
});
