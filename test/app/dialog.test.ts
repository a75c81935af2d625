import assert from 'node:assert/strict';
import {test} from 'node:test';
import stringWidth from 'string-width';
import {Emulator} from '../helpers/emulator.js';
import {assertSound} from '../helpers/sound.js';
import {TestVisit} from '../helpers/visit.js';

/** Where the box of a dialog stands, by its corners, in cells. */
function boxOf({lines, screen}: TestVisit): {left: number; right: number; top: number; bottom: number} {
	const top = lines.findIndex(line => line.includes('┌'));
	const bottom = lines.findIndex(line => line.includes('└'));
	const cellOf = (line: string, mark: string) => stringWidth(line.slice(0, line.indexOf(mark)));
	assert.ok(top !== -1 && bottom > top, screen);
	return {top, bottom, left: cellOf(lines[top] ?? '', '┌'), right: cellOf(lines[top] ?? '', '┐')};
}

const ways: Readonly<Record<string, readonly string[]>> = {
	links: ['3', 'j', 'enter', 'o'],
	copies: ['3', 'j', 'enter', 'y'],
};

for (const [name, keys] of Object.entries(ways)) {
	test(`the dialog of the ${name} stands over the screen, and nothing of that shows through`, async () => {
		for (const [columns, rows] of [
			[120, 40],
			[80, 24],
			[40, 12],
			[20, 5],
		] as const) {
			const visit = await TestVisit.open(columns, rows);
			await visit.press(...keys.slice(0, -1));
			const {lines: before, screen} = visit;
			await visit.press(...keys.slice(-1));
			assertSound(visit);
			const {left, right, top, bottom} = boxOf(visit);
			for (const [row, line] of visit.lines.entries()) {
				// The footer has the keys of the dialog.
				if (row === visit.lines.length - 1) {
					assert.notEqual(line.trim(), '');
				} else if (row < top || row > bottom) {
					assert.equal(line.trimEnd(), before[row]?.trimEnd(), 'around it, the screen is as it was');
				} else if (row > top && row < bottom) {
					const inside = line.slice(line.indexOf('│') + 1, line.lastIndexOf('│'));
					assert.match(inside, /^ (❯ \S| {2}\S|type to narrow).* $/, `"${inside}"\n${visit.screen}`);
					assert.equal(stringWidth(line.slice(0, line.lastIndexOf('│'))), right, line);
					assert.equal(stringWidth(line.slice(0, line.indexOf('│'))), left, line);
				}
			}
			assert.equal(visit.lines.slice(top, bottom).filter(line => line.includes('│ ❯ ')).length, 1);
			await visit.press('escape');
			assert.equal(visit.screen, screen, 'and Esc takes it away');
			visit.close();
		}
	});
}

test('every cell of a dialog is drawn, also over coloured and filled rows', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications', background: 'dark'}, {colorLevel: 3});
	await visit.press('j', 'j', 'y');
	const {left, right, top, bottom} = boxOf(visit);
	const emulator = new Emulator(80, 24);
	await emulator.write(visit.frame.replaceAll('\n', '\r\n'));
	for (let row = top + 1; row < bottom; row += 1) {
		const fills = new Set<string>();
		for (let column = left + 1; column < right; column += 1) {
			const cell = emulator.cell(row, column);
			fills.add(cell?.isBgDefault() ? 'plain' : 'filled');
		}
		const isSelected = visit.lines[row]?.includes('│ ❯ ') ?? false;
		assert.ok(isSelected ? fills.has('filled') : !fills.has('filled'), `row ${row}\n${visit.screen}`);
	}
	emulator.dispose();
	visit.close();
});

test('the menu of a dialog moves by keys, pages through what does not fit, and chooses', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'y');
	const marked = () => visit.lines.find(line => line.includes('│ ❯ ')) ?? '';
	assert.match(marked(), /❯ BibTeX/);
	await visit.press('j', 'down', 'k');
	assert.match(marked(), /❯ Citation/);
	await visit.press('end');
	assert.match(marked(), /❯ Dataset/);
	await visit.press('home', 'j', 'enter');
	assert.match(visit.session.copies.at(-1) ?? '', /ToolACE: Winning the Points/);
	visit.close();
});

test('what is typed in a dialog narrows its menu, from the first letter on that is no key of it', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	const names = () => visit.lines.flatMap(line => /│ [❯ ] (\w+) /.exec(line)?.[1] ?? []);
	await visit.press('j', 'y', 'h', 'u', 'k');
	assert.match(visit.screen, /none[\s\S]*\/ huk/);
	await visit.press('enter', 'backspace');
	assert.deepEqual(names(), ['Model', 'Dataset']);
	await visit.press('down', 'enter');
	assert.match(visit.session.copies.join(), /^https:\/\/huggingface\.co\/datasets/);
	await visit.press('o', 'm');
	assert.deepEqual(names(), ['Model'], 'a name that begins so is meant, not an address with that letter');
	await visit.press('left', 'o', ...'face.');
	assert.deepEqual(names(), ['Model', 'Dataset'], 'a dot may join what is typed to what comes next: huggingface.co');
	await visit.press('left', 'y', ' ', 'j', 'enter');
	assert.match(visit.session.copies.at(-1) ?? '', /^ToolACE|^Weiwen Liu/, 'a space alone is nothing typed');
	await visit.press('y', 'x', 'left');
	assert.equal(visit.route.screen, 'list');
	visit.close();
});

test('a digit in a dialog chooses the entry of that number that is seen', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'y', '1');
	assert.match(visit.session.copies.at(-1) ?? '', /^@inproceedings\{liu2025toolace/);
	visit.close();
});

test('what is copied is said below, and shown to be copied by hand when it is copied once more', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'publications'});
	await visit.press('j', 'b');
	assert.match(visit.session.copies[0] ?? '', /^@inproceedings\{liu2025toolace,/);
	assert.match(visit.lines.at(-1) ?? '', /BibTeX: sent to the clipboard; repeat to show it/);
	assert.match(visit.screen, /❯ +◉ ICLR/);
	await visit.press('b');
	assert.equal(visit.session.copies.length, 2);
	assert.match(visit.lines[0] ?? '', /sent to the clipboard/);
	assert.match(visit.screen, /@inproceedings\{liu2025toolace/);
	await visit.press('escape', 'B');
	assert.equal(visit.session.copies.at(-1)?.match(/^@/gm)?.length, 13);
	visit.close();
});

test('a dialog of one thing does it at once', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'contact'});
	await visit.press('j', 'y');
	assert.deepEqual(visit.session.copies, ['xuhuangcs@mail.ustc.edu.cn']);
	visit.close();
});

test('in ASCII, and where characters may be wide, a dialog has a border all around', async () => {
	for (const [looks, border] of [
		[{isAscii: true}, /\+- Copy -+\+/],
		[{isAmbiguousWide: true}, /╷╌ Copy ╌+╷/],
	] as const) {
		const visit = await TestVisit.open(80, 24, {section: 'publications'}, looks);
		await visit.press('j', 'y');
		assert.match(visit.screen, border);
		assertSound(visit);
		visit.close();
	}
});
