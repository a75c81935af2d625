import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Text} from 'ink';
import {useState} from 'react';
import {Menu, type MenuItemProps} from '../../../source/app/components/Menu.js';
import {keys, renderInk} from '../../helpers/ink.js';

const items = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(label => ({
	label,
	value: label,
}));

function Item({isSelected = false, label}: MenuItemProps) {
	return <Text>{`${isSelected ? '❯' : ' '} ${label}`}</Text>;
}

interface TestMenuProps {
	readonly heard: string[];
	readonly limit?: number;
	readonly isFocused?: boolean;
	readonly start?: number;
}

/** A menu whose owner keeps what is selected, as the app does, and can move it by another key. */
function TestMenu({heard, limit, isFocused = true, start = 0}: TestMenuProps) {
	const [selected, setSelected] = useState(start);
	return (
		<Menu
			items={items}
			selected={selected}
			limit={limit}
			isFocused={isFocused}
			itemComponent={Item}
			onHighlight={index => {
				heard.push(`highlight ${index}`);
				setSelected(index);
			}}
			onSelect={index => heard.push(`select ${index}`)}
		/>
	);
}

const selectedIn = (lines: readonly string[]) => lines.filter(line => line.startsWith('❯'));

test('the arrows and j k move, Enter chooses, and nothing is heard that was not pressed', async t => {
	const heard: string[] = [];
	const {type, lines} = await renderInk(t, <TestMenu heard={heard} />);
	assert.deepEqual(heard, []);
	await type(keys.down, 'j', keys.up);
	assert.deepEqual(selectedIn(lines()), ['❯ two']);
	assert.deepEqual(heard, ['highlight 1', 'highlight 2', 'highlight 1']);
	await type(keys.enter);
	assert.equal(heard.at(-1), 'select 1');
});

test('a digit chooses the entry of that number', async t => {
	const heard: string[] = [];
	const {type} = await renderInk(t, <TestMenu heard={heard} />);
	await type('3');
	assert.equal(heard.at(-1), 'select 2');
});

test('where the window is short, the entries around the selected one are shown', async t => {
	const heard: string[] = [];
	const {type, lines} = await renderInk(t, <TestMenu heard={heard} limit={3} />);
	for (let index = 1; index < items.length; index += 1) {
		await type(keys.down);
		assert.equal(lines().length, 3);
		assert.deepEqual(selectedIn(lines()), [`❯ ${items[index]?.label}`]);
	}
});

test('it begins at any entry, also below the first ones that fit', async t => {
	const {lines} = await renderInk(t, <TestMenu heard={[]} limit={3} start={8} />);
	assert.deepEqual(selectedIn(lines()), ['❯ nine']);
});

test('without the focus it reads no key', async t => {
	const heard: string[] = [];
	const {type} = await renderInk(t, <TestMenu heard={heard} isFocused={false} />);
	await type(keys.down, keys.enter, '3');
	assert.deepEqual(heard, []);
});

test('what else moves the selection is followed, and the keys go on from there', async t => {
	const heard: string[] = [];
	const menu = (selected: number) => (
		<Menu
			items={items}
			selected={selected}
			itemComponent={Item}
			onHighlight={index => heard.push(`highlight ${index}`)}
			onSelect={index => heard.push(`select ${index}`)}
		/>
	);
	const {rerender, lines, type} = await renderInk(t, menu(0));
	rerender(menu(5));
	assert.deepEqual(selectedIn(lines()), ['❯ six']);
	await type(keys.enter);
	assert.equal(heard.at(-1), 'select 5');
	await type('j');
	assert.equal(heard.at(-1), 'highlight 6');
});
