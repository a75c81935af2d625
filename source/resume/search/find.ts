import {isEdge} from './fold.js';
import type {Field} from './haystack.js';
import type {Mark} from './result.js';

/** A place where a word stands in a field. */
export interface Hit extends Mark {
	/** A whole word 4, the start of one 3, something inside 1. */
	readonly quality: number;
}

/** Folded text to look for; `isLoose` finds it inside words too. */
export interface Pattern {
	readonly text: string;
	readonly isLoose: boolean;
	/** Of the quality of its hits, the share that counts: less than 1 for what was not typed so. */
	readonly share: number;
}

/** Every place where the pattern stands in the field. */
export function findPattern({text, isLoose, share}: Pattern, {text: original, folded}: Field): Hit[] {
	const hits: Hit[] = [];
	for (let at = folded.text.indexOf(text); at !== -1; at = folded.text.indexOf(text, at + text.length)) {
		const start = folded.places?.starts[at] ?? at;
		const end = folded.places?.ends[at + text.length - 1] ?? at + text.length;
		const isStart = isEdge(original, start);
		if (isStart || isLoose) {
			hits.push({start, end, quality: share * (isStart ? (isEdge(original, end) ? 4 : 3) : 1)});
		}
	}
	return hits;
}
