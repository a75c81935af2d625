/** A text as the search compares it. */
export interface Folded {
	readonly text: string;
	/** Where its characters begin and end in the original (UTF-16 units); left out when they are in the same places. */
	readonly places?: {readonly starts: readonly number[]; readonly ends: readonly number[]};
}

/** Inside a word these make no difference: "multi-task" and "multitask", "Noah’s" and "noahs", "2025-03" and "2025.03". */
const joiner = /(?<=[\p{L}\p{N}])[-‐‑'’.](?=[\p{L}\p{N}])/gu;
const dropped = '\uE000';

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe'};

/** Makes texts alike that differ only in case, accents, width ("ＬＬＭ"), raised digits ("RG²") and what joins a word's parts. */
export function fold(original: string): Folded {
	const text = original.replace(joiner, dropped);
	return /[\u0080-\uFFFF]/.test(text) ? foldParts(text) : {text: text.toLowerCase()};
}

/** Folds runs of ASCII as they are, and each other character alone. */
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

/** Whether a word or a part of a word begins at `offset`, as "ACE" does in "ToolACE" and every character in Chinese. */
export function isEdge(text: string, offset: number): boolean {
	const pair = text.slice(Math.max(0, offset - 1), offset + 1);
	return !/^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u.test(pair) || /\p{Ll}\p{Lu}|\p{Lo}/u.test(pair);
}

function simplify(character: string): string {
	if (character === dropped) {
		return '';
	}
	// First upper, then lower: so "ß" is "ss" and both Greek sigmas are one.
	const lower = character.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
	return plainLetters[lower] ?? lower;
}
