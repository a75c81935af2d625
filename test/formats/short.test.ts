import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatShort} from '../../source/formats/short.js';
import {ownResume} from '../../source/resume/own.js';
import {textWidth} from '../../source/resume/width.js';
import {hostileResume, hostileTexts} from './hostile.js';

function linesOf(text: string): string[] {
	assert.ok(text.endsWith('\n'));
	return text.slice(0, -1).split('\n');
}

test('a window of 80x24 shows all of it and the prompt', () => {
	const lines = linesOf(formatShort(ownResume));
	assert.ok(lines.length <= 23, `${lines.length} lines`);
	assert.ok(lines.every(line => textWidth(line) <= 80));
});

test('it says who, what he looks for, where he is and was, on what, the best papers, honors, numbers, and how to write to him', () => {
	const text = formatShort(ownResume).replace(/\s+/g, ' ');
	for (const words of [
		'Xu Huang',
		ownResume.basics.label ?? '?',
		'University of Science and Technology of China (USTC), Ph.D. student, degree expected 2026.06',
		'Open to positions: 2026 graduate',
		'Internships 2023.11 - 2025.03 Huawei Noah’s Ark Lab, Shenzhen, China 2022.10 - 2023.10 Microsoft Research Asia',
		'Research large language models, data mining',
		'Papers 13, of them 7 as first author; 400+ citations WWW 2025 HyperGate, ICLR 2025 ToolACE',
		'Honors ',
		'2025.03 Our work InteRecAgent for interactive recommendation is accepted by TOIS.',
		'xuhuangcs@mail.ustc.edu.cn',
		'https://xuhwang.github.io',
		'updated 2025-03',
	]) {
		assert.ok(text.includes(words), words);
	}
	assert.doesNotMatch(text, /…/);
});

test('a narrow window gets the same words in more lines', () => {
	const lines = linesOf(formatShort(ownResume, {width: 40}));
	assert.ok(lines.every(line => textWidth(line) <= 40));
	const words = (text: string) => text.replace(/\s+/g, '');
	assert.equal(words(formatShort(ownResume, {width: 40})), words(formatShort(ownResume)));
});

test('a résumé of long texts, in any script, still fits', () => {
	for (const text of ['word '.repeat(500), '研究大语言模型'.repeat(100), 'x'.repeat(3000), ...hostileTexts]) {
		const lines = linesOf(formatShort(hostileResume(text, `https://x.example/${'a'.repeat(300)}`)));
		assert.ok(lines.length <= 23, `${lines.length} lines of ${text.slice(0, 20)}`);
		assert.ok(lines.every(line => textWidth(line) <= 80));
		assert.doesNotMatch(lines.join(''), /\p{Cc}/u);
	}
});

test('what is not in the résumé has no line', () => {
	const {statement: _statement, ...rest} = ownResume;
	const text = formatShort({...rest, news: [], work: [], education: [], publications: []});
	assert.doesNotMatch(text, /Now|Latest|Open to|Internships/);
});
