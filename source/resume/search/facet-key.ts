import {fold} from './fold.js';

/** Normalizes a facet value for comparison: lower case, without accents and punctuation. "Multi-task (LLM)" becomes "multi task llm". */
export function facetKey(value: string): string {
	if (/^[\w .()/-]*$/.test(value)) {
		return value
			.replace(/[^a-zA-Z0-9]+/g, ' ')
			.trim()
			.toLowerCase();
	}
	return fold(value.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()).text;
}
