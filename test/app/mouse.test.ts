import assert from 'node:assert/strict';
import {test} from 'node:test';
import {TestVisit} from '../helpers/visit.js';

test('a click on a row of a list selects it, on the selected one follows', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.click('MoRec');
	assert.equal(visit.place, 'publications: 6');
	await visit.click('MoRec');
	assert.equal(visit.place, 'publications: morec');
	visit.close();
});

test('a click on a card selects it, on the selected one follows; a heading is none', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'internships'});
	await visit.click('Responsible Recommendation, Recommendation Agent');
	assert.equal(visit.place, 'internships: 2');
	await visit.click('Microsoft Research Asia');
	assert.equal(visit.route.screen, 'detail');
	await visit.press('8');
	await visit.click('Program Committee Members');
	assert.equal(visit.place, 'services: 1');
	visit.close();
});

test('a click on an entry of the menu opens it, in one column and in several', async () => {
	for (const [columns, rows] of [
		[120, 40],
		[80, 24],
		[60, 20],
		[40, 20],
	] as const) {
		const visit = await TestVisit.open(columns, rows);
		await visit.click('5 Honors');
		assert.equal(visit.place, 'honors: 1', `${columns}x${rows}`);
		await visit.press('0');
		await visit.click('8 Services');
		assert.equal(visit.place, 'services: 1', `${columns}x${rows}`);
		visit.close();
	}
});

test('a click on a key of the footer does what the key does', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.click('? help');
	assert.equal(visit.place, 'help');
	await visit.click('esc back');
	assert.equal(visit.place, 'publications: 1');
	await visit.click('quit');
	assert.deepEqual(visit.session.endings, [{kind: 'left'}]);
	visit.close();
});

test('a click on the name in the header leads home, on a section of the wide header there', async () => {
	const visit = await TestVisit.open(120, 40, {section: 'publications'});
	await visit.click('6 Education');
	assert.equal(visit.place, 'education: 1');
	await visit.click('Xu Huang');
	assert.equal(visit.place, 'home: education');
	await visit.resize(80, 24);
	await visit.press('3', 'enter');
	await visit.click('Xu Huang ›');
	assert.equal(visit.place, 'home: publications');
	visit.close();
});

test('a click on the words of a link chooses it, and another follows', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'enter');
	await visit.click('Model');
	assert.ok(visit.route.screen === 'detail' && visit.route.stop >= 0);
	assert.match(visit.lines.at(-1) ?? '', /huggingface\.co/);
	await visit.click('Model');
	assert.match(visit.screen, /https:\/\/huggingface\.co/);
	visit.close();
});

test('the wheel scrolls what is under it: a list, a text, the menu, a dialog', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.wheel('WESE', 1);
	assert.equal(visit.place, 'publications: 2');
	await visit.wheel('WESE', -1);
	assert.equal(visit.place, 'publications: 1');
	await visit.press('1');
	await visit.wheel('Science and Technology', 1);
	assert.ok(visit.route.screen === 'detail' && visit.route.scroll === 3);
	await visit.press('0');
	await visit.wheel('Publications', 1);
	assert.equal(visit.place, 'home: news');
	await visit.press('3', 'j', 'y');
	await visit.wheel('Citation', 1);
	const [dialog] = visit.history.slice(-1);
	assert.ok(dialog?.screen === 'choice' && dialog.selected === 1);
	visit.close();
});

test('beside the detail of a very wide window, the wheel over the text scrolls the text', async () => {
	const visit = await TestVisit.open(200, 18, {section: 'publications'});
	await visit.press('j', 'enter');
	await visit.wheel('Weiwen Liu', 1);
	assert.ok(visit.route.screen === 'detail' && visit.route.scroll === 3);
	visit.close();
});

test('a dialog takes the clicks on it, and what lies below none; the keys of the footer are its own', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'y');
	const {history} = visit;
	await visit.click(' Copy ');
	await visit.click('2022 ◌');
	assert.deepEqual(visit.history, history);
	await visit.click('esc back');
	assert.equal(visit.place, 'publications: 2');
	assert.deepEqual(visit.session.endings, []);
	visit.close();
});

test('a click on a step of the way in the header leads back there', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'enter');
	await visit.click('Publications');
	assert.equal(visit.place, 'publications: 2');
	await visit.press('0', '2', 'enter');
	assert.equal(visit.place, 'publications: interecagent');
	await visit.click('News');
	assert.equal(visit.place, 'news: 1');
	visit.close();
});

test('releases, other buttons and clicks on nothing do nothing', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	const {history} = visit;
	for (const reply of ['\x1B[<0;20;8m', '\x1B[<2;20;8M', '\x1B[<1;20;8M', '\x1B[<0;500;500M', '\x1B[<0;1;1M', '\x1B[<35;20;8M']) {
		await visit.send({reply});
	}
	assert.deepEqual(visit.history, history);
	visit.close();
});
