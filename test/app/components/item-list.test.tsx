import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Text} from 'ink';
import type {Action} from '../../../source/app/actions.js';
import {ItemList} from '../../../source/app/components/ItemList.js';
import {Row} from '../../../source/app/components/Row.js';
import type {Entry} from '../../../source/app/content/entries.js';
import {Emulator} from '../../helpers/emulator.js';
import {renderInk} from '../../helpers/ink.js';

const entries = Array.from(
	{length: 5000},
	(_, index): Entry => ({key: String(index), row: {lead: '2024', text: `item ${index}`}, marks: []}),
);

function list(selected: number, top: number, heard: Action[], rendered: number[] = []) {
	return (
		<ItemList
			entries={entries}
			selected={selected}
			top={top}
			width={40}
			height={6}
			dispatch={action => heard.push(action)}
			renderRow={(entry, index, isSelected) => {
				rendered.push(index);
				return <Text key={entry.key}>{`${isSelected ? '❯' : ' '} ${entry.row.text}`}</Text>;
			}}
		/>
	);
}

test('of a list of 5,000 items, the rows on the screen are rendered', async t => {
	const rendered: number[] = [];
	const {lines} = await renderInk(t, list(2002, 2000, [], rendered));
	assert.deepEqual([...new Set(rendered)], [2000, 2001, 2002, 2003, 2004, 2005]);
	assert.match(lines()[2] ?? '', /^❯ item 2002/);
	assert.equal(lines().length, 6);
});

test('a scrollbar says where in the list that is', async t => {
	const placeOf = async (top: number) => (await renderInk(t, list(top, top, []))).lines().findIndex(line => line.endsWith('▐'));
	assert.equal(await placeOf(0), 0);
	assert.equal(await placeOf(4994), 5);
	const middle = await placeOf(2500);
	assert.ok(middle > 1 && middle < 4);
});

test('a click selects the row, and follows the one that is selected; the wheel moves the list', async t => {
	const heard: Action[] = [];
	const {click, wheel} = await renderInk(t, list(2002, 2000, heard));
	await click(5, 4);
	await click(5, 2);
	await wheel(5, 2, 1);
	assert.deepEqual(heard, [{type: 'highlight', index: 2004}, {type: 'follow'}, {type: 'scroll', by: 1}]);
	await click(60, 2);
	await click(5, 7);
	assert.equal(heard.length, 3, 'beside the list and below it, nothing');
});

for (const colorLevel of [0, 1, 2, 3] as const) {
	test(`colour level ${colorLevel}: a selected row is filled over its whole width, whatever its words`, async t => {
		const row = (text: string) => (
			<Row entry={{key: 'a', row: {lead: '2024', text}, marks: []}} isSelected isFocused width={30} leadWidth={4} />
		);
		const emulator = new Emulator(40, 1);
		t.after(() => emulator.dispose());
		for (const text of ['short', 'much too long for a row of thirty cells', '中文标题']) {
			const {frame} = await renderInk(t, row(text), {colorLevel, hasHyperlinks: false});
			await emulator.write(`\r\x1B[K${frame()}`);
			const isFilled = Array.from({length: 40}, (_, column) => {
				const cell = emulator.cell(0, column);
				return cell !== undefined && (cell.isInverse() !== 0 || !cell.isBgDefault());
			});
			assert.deepEqual(isFilled, [...Array(30).fill(true), ...Array(10).fill(false)], text);
		}
	});
}
