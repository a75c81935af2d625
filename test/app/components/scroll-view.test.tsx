import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Action} from '../../../source/app/actions.js';
import {ScrollView} from '../../../source/app/components/ScrollView.js';
import {layOutText} from '../../../source/app/content/text.js';
import {paragraph} from '../../../source/resume/block.js';
import {renderInk} from '../../helpers/ink.js';

const text = layOutText(
	[
		paragraph('first line'),
		{spans: [{text: 'to '}, {text: 'one', href: 'https://one.example'}, {text: ' and '}, {text: 'two', href: 'https://two.example'}]},
		...Array.from({length: 20}, (_, index) => paragraph(`line ${index}`)),
		{spans: [{text: '李 '}, {text: '三', href: 'https://three.example'}]},
	],
	40,
);

function view(scroll: number, stop: number, heard: Action[] = []) {
	return <ScrollView text={text} scroll={scroll} stop={stop} width={40} height={6} dispatch={action => heard.push(action)} />;
}

test('the lines on the screen are shown, with a scrollbar', async t => {
	const {lines} = await renderInk(t, view(2, -1));
	assert.equal(lines().length, 6);
	assert.match(lines()[0] ?? '', /^ {2}line 0/);
	assert.ok(lines().some(line => line.endsWith('▐')));
});

test('the chosen link has the pointer in its line', async t => {
	const {lines} = await renderInk(t, view(0, 1));
	assert.deepEqual(
		lines().filter(line => line.startsWith('❯')),
		[lines()[1]],
	);
});

test('a click on the words of a link chooses it, and on the chosen one follows', async t => {
	const heard: Action[] = [];
	const {click} = await renderInk(t, view(0, 0, heard));
	await click(6, 1);
	await click(13, 1);
	await click(3, 0);
	assert.deepEqual(heard, [{type: 'follow'}, {type: 'highlight', index: 1}]);
});

test('wide characters before a link take two cells each', async t => {
	const heard: Action[] = [];
	const {click} = await renderInk(t, view(17, -1, heard));
	await click(6, 5);
	assert.deepEqual(heard, [{type: 'highlight', index: 2}]);
});

test('the wheel scrolls by some lines', async t => {
	const heard: Action[] = [];
	const {wheel} = await renderInk(t, view(0, -1, heard));
	await wheel(3, 3, 1);
	await wheel(3, 3, -1);
	assert.deepEqual(heard, [
		{type: 'scroll', by: 3},
		{type: 'scroll', by: -3},
	]);
});

test('a text that fits has no scrollbar', async t => {
	const short = layOutText([paragraph('one'), paragraph('two')], 40);
	const {lines} = await renderInk(t, <ScrollView text={short} scroll={0} stop={-1} width={40} height={6} dispatch={() => {}} />);
	assert.deepEqual(
		lines().map(line => line.trim()),
		['one', 'two', '', '', '', ''],
	);
});
