/** A text as the search compares it, and where each of its characters stood before (UTF-16 units). */
export interface Folded {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Inside a word these make no difference: "multi-task" and "multitask", "Noah’s" and "noahs", "2025-03" and "2025.03". */
const joiner = /(?<=[\p{L}\p{N}])[-‐‑'’.](?=[\p{L}\p{N}])/gu;
const dropped = '\0';

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe'};

/** Makes texts alike that differ only in case, accents, width ("ＬＬＭ"), raised digits ("RG²") and what joins a word's parts. */
export function fold(original: string): Folded {
	const starts: number[] = [];
	const ends: number[] = [];
	let text = '';
	let offset = 0;
	for (const character of original.replace(joiner, dropped)) {
		const plain = character === dropped ? '' : simplify(character);
		const end = offset + character.length;
		for (let unit = 0; unit < plain.length; unit += 1) {
			starts.push(offset);
			ends.push(end);
		}
		if (plain === '' && character !== dropped && ends.length > 0) {
			// A combining mark belongs to the letter before it.
			ends[ends.length - 1] = end;
		}
		text += plain;
		offset = end;
	}
	return {text, starts, ends};
}

/** Whether a word or a part of a word begins at `offset`, as "ACE" does in "ToolACE" and every character in Chinese. */
export function isEdge(text: string, offset: number): boolean {
	const pair = text.slice(Math.max(0, offset - 1), offset + 1);
	return !/^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u.test(pair) || /\p{Ll}\p{Lu}|\p{Lo}/u.test(pair);
}

function simplify(character: string): string {
	if (character < '\u0080') {
		return character.toLowerCase();
	}
	// First upper, then lower: so "ß" is "ss" and both Greek sigmas are one.
	const lower = character.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
	return plainLetters[lower] ?? lower;
}
