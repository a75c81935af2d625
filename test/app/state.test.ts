import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bindings} from '../../source/app/keys.js';
import {paneLines} from '../helpers/panes.js';
import {TestVisit} from '../helpers/visit.js';

test('a visit begins at the menu, or in the section that was asked for', () => {
	assert.equal(new TestVisit().place, 'menu: about');
	assert.equal(new TestVisit(80, 24, {section: 'honors'}).place, 'honors: 1');
	assert.equal(new TestVisit(80, 24, {section: 'about'}).place, 'about: about');
});

test('moving in the menu stops at its ends', () => {
	const visit = new TestVisit();
	assert.equal(visit.press('k').place, 'menu: about');
	assert.equal(visit.press('j', 'down').place, 'menu: publications');
	assert.equal(visit.press(...'jjjjjjjjjjjjj').place, 'menu: contact');
	assert.equal(visit.press('g').place, 'menu: about');
	assert.equal(visit.press('G').place, 'menu: contact');
});

test('moving in a list stops at its ends, and it does not go round', () => {
	const visit = new TestVisit(80, 24, {section: 'publications'});
	assert.equal(visit.press('k').place, 'publications: 1');
	assert.equal(visit.press('j', 'j').place, 'publications: 3');
	assert.equal(visit.press('G', 'j').place, 'publications: 13');
	assert.equal(visit.press('g').place, 'publications: 1');
});

test('a page is what is on the screen, less a line', () => {
	const visit = new TestVisit(80, 12, {section: 'publications'});
	const rows = visit.screen.split('\n').filter(line => line.includes('20')).length - 1;
	assert.equal(visit.press('page-down').place, `publications: ${rows}`);
	assert.equal(visit.press('page-up').place, 'publications: 1');
	assert.equal(visit.press(' ', ' ', ' ').place, 'publications: 13');
});

test('digits enter a section from anywhere, a digit with no section does nothing', () => {
	const visit = new TestVisit();
	assert.equal(visit.press('3', 'j', 'enter', '5').place, 'honors: 1');
	assert.equal(visit.press('?', '2').place, 'news: 1');
	assert.equal(visit.press('0').place, 'news: 1');
});

test('a section that is entered again stands where it was left', () => {
	const visit = new TestVisit();
	visit.press('3', 'j', 'j', '5', 'j');
	assert.equal(visit.press('3').place, 'publications: 3');
	assert.equal(visit.press('5').place, 'honors: 2');
	assert.equal(visit.press('escape', 'escape', 'k', 'k', 'enter').place, 'publications: 3');
});

test('Tab cycles through the sections in both ways, in the menu by rows', () => {
	const visit = new TestVisit();
	assert.equal(visit.press('shift-tab').place, 'menu: contact');
	assert.equal(visit.press('tab').place, 'menu: about');
	assert.equal(visit.press('tab', 'enter').place, 'news: 1');
	assert.equal(visit.press('tab', 'enter', 'tab').place, 'projects: 1');
	assert.equal(visit.press('9', 'tab').place, 'about: about');
});

test('Enter opens what is selected, and a page is open at once', () => {
	const visit = new TestVisit();
	assert.equal(visit.press('enter').place, 'about: about');
	assert.equal(visit.press('3', 'j', 'enter').place, 'publications: toolace');
	assert.equal(visit.press('4', 'l').place, 'projects: toolace');
	assert.equal(visit.press('2', 'right').place, 'publications: interecagent', 'a line of the news opens its paper');
});

test('back leads through the whole way, each time to where the reader was', () => {
	const visit = new TestVisit();
	visit.press('j', 'enter', 'j', 'enter', '?');
	assert.equal(visit.place, 'help');
	assert.equal(visit.press('escape').place, 'publications: hypergate');
	assert.equal(visit.press('left').place, 'news: 2');
	assert.equal(visit.press('h').place, 'menu: news');
	assert.equal(visit.press('backspace').place, 'menu: news', 'and there it ends');
});

test('back from a paper lands on its scroll too, when the help was over it', () => {
	const visit = new TestVisit(40, 12, {section: 'publications'});
	visit.press('enter', ' ');
	const before = visit.screen;
	assert.notEqual(before, visit.press('g').screen);
	visit.press(' ');
	assert.equal(visit.screen, before);
	visit.press('?', ' ', 'G', '?');
	assert.equal(visit.screen, before);
});

test('a text scrolls to its end and not beyond, and back to its top', () => {
	const visit = new TestVisit(60, 20, {section: 'about'});
	const top = visit.screen;
	const end = visit.press('G').screen;
	assert.notEqual(end, top);
	assert.deepEqual(paneLines(visit.press(' ', 'page-down').screen), paneLines(end));
	assert.deepEqual(paneLines(visit.press('g').screen), paneLines(top));
});

test('j alone reaches every line of a text', () => {
	const visit = new TestVisit(40, 12, {section: 'publications'});
	visit.press('enter');
	const end = new TestVisit(40, 12, {section: 'publications'}).press('enter', 'G');
	assert.deepEqual(paneLines(visit.press(...'j'.repeat(200)).screen).at(-1), paneLines(end.screen).at(-1));
	visit.press(...'k'.repeat(200));
	assert.match(visit.screen, /HyperGate: Hierarchical/);
});

test('a key that means nothing changes nothing and draws nothing', () => {
	const visit = new TestVisit(80, 24, {section: 'publications'});
	const {length} = visit.session.frames;
	visit.press('k', 'g', 'page-up', 'x', 'f13', 'ctrl-y', 'insert', 'alt-q', '0');
	assert.equal(visit.session.frames.length, length);
});

test('every key of the table may be pressed in every section, in its list and in its first item', () => {
	const keys = bindings.flatMap(binding => binding.keys).filter(key => !['q', 'ctrl-c'].includes(key));
	for (const section of '123456789') {
		for (const key of keys) {
			const inList = new TestVisit().press(section, key);
			const inItem = new TestVisit().press(section, 'enter', key);
			assert.deepEqual([...inList.session.endings, ...inItem.session.endings], []);
		}
	}
});

test('q and Ctrl-C leave, Ctrl-Z stops for a while', () => {
	const visit = new TestVisit();
	visit.press('ctrl-z');
	assert.equal(visit.session.suspensions, 1);
	assert.deepEqual(visit.session.endings, []);
	visit.press('q');
	assert.deepEqual(visit.session.endings, [{kind: 'left'}]);
	const other = new TestVisit();
	other.press('3', 'enter', 'ctrl-c');
	assert.deepEqual(other.session.endings, [{kind: 'left'}]);
});
