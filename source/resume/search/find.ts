import {isEdge} from './fold.js';
import type {Field} from './haystack.js';
import type {Mark} from './result.js';

/** A match of a pattern in a field. */
export interface Hit extends Mark {
	/** 4 for a whole word, 3 for the start of one, 1 inside one. */
	readonly quality: number;
}

/** Folded text to search for; a loose pattern also matches inside words. */
export interface Pattern {
	readonly text: string;
	readonly isLoose: boolean;
	/** The factor applied to the quality of its hits: less than 1 for text that was not typed exactly so. */
	readonly share: number;
}

/** Returns all matches of a pattern in a field. */
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
