/** A text folded for comparison. */
export interface Folded {
	readonly text: string;
	/** The start and end offsets of its characters in the original (UTF-16 units); undefined when they are identical. */
	readonly places?: {readonly starts: readonly number[]; readonly ends: readonly number[]};
}

/** Characters that are ignored inside a word: "multi-task" and "multitask", "Noah’s" and "noahs", "2025-03" and "2025.03". */
const joiner = /(?<=[\p{L}\p{N}])[-‐‑'’.](?=[\p{L}\p{N}])/gu;
const dropped = '\uE000';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe'};

/** Folds case, accents, width ("ＬＬＭ"), superscript digits ("RG²") and the characters that join the parts of a word. */
export function fold(original: string): Folded {
	const text = original.replace(joiner, dropped);
	return /[\u0080-\uFFFF]/.test(text) ? foldParts(text) : {text: text.toLowerCase()};
}

/** Folds runs of ASCII as a whole, and other characters one by one. */
function foldParts(original: string): Folded {
	const starts: number[] = [];
	const ends: number[] = [];
	let text = '';
	let offset = 0;
	for (const part of original.match(/[^\u0080-\u{10FFFF}]+|./gsu) ?? []) {
		const isAscii = part < '\u0080';
		const folded = isAscii ? part.toLowerCase() : simplify(part);
		const end = offset + part.length;
		for (let unit = 0; unit < folded.length; unit += 1) {
			starts.push(isAscii ? offset + unit : offset);
			ends.push(isAscii ? offset + unit + 1 : end);
		}
		if (folded === '' && part !== dropped && ends.length > 0) {
			// A combining mark belongs to the letter before it.
			ends[ends.length - 1] = end;
		}
		text += folded;
		offset = end;
	}
	return {text, places: {starts, ends}};
}

/** Whether a word or a part of a word begins at `offset`, like "ACE" in "ToolACE" and every Chinese character. */
export function isEdge(text: string, offset: number): boolean {
	const pair = text.slice(Math.max(0, offset - 1), offset + 1);
	return !/^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u.test(pair) || /\p{Ll}\p{Lu}|\p{Lo}/u.test(pair);
}

function simplify(character: string): string {
	if (character === dropped) {
		return '';
	}
	// Upper case first, then lower: "ß" becomes "ss", and both Greek sigmas become one.
	const lower = character.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
	return plainLetters[lower] ?? lower;
}
