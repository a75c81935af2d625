import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import {layOutNote, layOutText} from '../../../source/app/content/text.js';
import {paragraph, plainText} from '../../../source/resume/block.js';
import {textWidth} from '../../../source/resume/width.js';

test('the stops of a text are its links in reading order, each with the line that it begins on', () => {
	const {lines, stops} = layOutText(
		[
			{spans: [{text: 'see '}, {text: 'the first one', href: 'https://one.example'}, {text: ' and so on'}]},
			{spans: [{text: 'then '}, {text: 'the second', target: {section: 'news', item: 'a'}}]},
		],
		12,
	);
	assert.deepEqual(
		stops.map(({line, words}) => [line, words]),
		[
			[0, 'the first one'],
			[3, 'the second'],
		],
	);
	const parts = lines.flatMap(({spans}) => spans.filter(({stop}) => stop === 0));
	assert.ok(parts.length > 1, 'a link that breaks is one stop');
});

test('a note keeps its lines, and all of it leads to its address', () => {
	const {lines, stops} = layOutNote('https://a.example\n/b', 'https://a.example/b', 40);
	assert.equal(plainText(lines), 'https://a.example\n/b');
	assert.ok(stops.every(({href}) => href === 'https://a.example/b'));
});

test('no line of a Chinese text begins with a closing mark or ends with an opening one, and none is too wide', () => {
	const text = fc.array(fc.constantFrom('大', '语', '言', '模', '型', '，', '。', '（', '）', '《', '》', 'LLM', ' agents'), {
		maxLength: 60,
	});
	fc.assert(
		fc.property(text, fc.integer({min: 12, max: 60}), (parts, width) => {
			// A run of marks alone has nothing that it could stay with.
			const words = parts
				.join('')
				.replace(/(\p{P})\p{P}+/gu, '$1')
				.replace(/^\p{P}/u, '');
			const {lines} = layOutText([paragraph(words)], width);
			for (const [index, line] of lines.entries()) {
				const said = plainText([line]);
				assert.ok(textWidth(said) <= width, said);
				assert.ok(index === 0 || !/^[，。）》]/.test(said), plainText(lines));
				assert.ok(index === lines.length - 1 || !/[（《]$/.test(said), plainText(lines));
			}
			assert.equal(plainText(lines, '').replace(/\s/g, ''), words.replace(/\s/g, ''), 'no word is lost');
		}),
	);
});
