import {readFile} from 'node:fs/promises';

interface Correction {
	readonly line: number;
	readonly source: string;
	readonly correction: string;
	readonly kind: string;
}

/** Deliberate differences from the source text besides the corrections: a heading, and "and" before a last author. */
const arranged: readonly Correction[] = [
	{line: 10, source: 'Defu Lian and Ruiming Tang', correction: 'Defu Lian, Ruiming Tang', kind: 'arranged'},
	{line: 81, source: 'Educations', correction: 'Education', kind: 'arranged'},
];

/** Returns the source text as blocks of lines, after the corrections of spelling and fact. Each block is a paper or a run of sections. */
export async function correctedSource(): Promise<string[][]> {
	const source = await readFile('test/fixtures/resume-source.txt', 'utf8');
	const facts = JSON.parse(await readFile('test/fixtures/facts.json', 'utf8')) as {corrections_to_the_source_text: Correction[]};
	const corrections = [...facts.corrections_to_the_source_text.filter(({kind}) => kind === 'typo' || kind === 'fact'), ...arranged];
	const lines = source.split('\n');
	for (const {line, source: from, correction: to} of corrections) {
		const text = lines[line - 1];
		if (!text?.includes(from)) {
			throw new Error(`Line ${line} of the source text does not hold "${from}".`);
		}
		lines[line - 1] = text.replace(from, () => to);
	}
	return lines
		.join('\n')
		.split(/\n{2,}/)
		.map(block => block.split('\n').filter(line => line.trim() !== ''));
}

/** Returns the words of a text: letters, digits and the significant signs "%", "+", "*"; no emoji, bullets, commas or line breaks. */
export function wordsOf(text: string): string[] {
	return text.normalize('NFC').match(/[\p{L}\p{N}%+*]+/gu) ?? [];
}

/**
 * Returns the lines whose words do not occur consecutively in the text. A line must occur within its block: after the
 * block's first line and before the next block's.
 */
export function lostLines(blocks: readonly string[][], text: string): string[] {
	const words = wordsOf(text);
	let from = 0;
	const starts = blocks.map(([first = '']) => {
		const found = indexOfWords(words, wordsOf(first), from, words.length);
		from = Math.max(from, found);
		return found;
	});
	return blocks.flatMap((block, index) => {
		const start = starts[index] ?? -1;
		const end = starts.slice(index + 1).find(next => next >= 0) ?? words.length;
		return start === -1 ? block : block.filter(line => indexOfWords(words, wordsOf(line), start, end) === -1);
	});
}

function indexOfWords(words: readonly string[], sought: readonly string[], from: number, to: number): number {
	for (let start = from; start + sought.length <= to; start += 1) {
		if (sought.every((word, offset) => words[start + offset] === word)) {
			return start;
		}
	}
	return -1;
}
