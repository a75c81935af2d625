import type {Node} from './layout.js';
import {textStyleOf} from './style.js';
import {visibleText} from './visible-text.js';

/** All that nodes put on the pages, in one text: which fonts it takes is asked of it. */
export function textOf(nodes: readonly Node[]): string {
	return nodes
		.map(node =>
			'children' in node
				? textOf(node.children)
				: visibleText(node.spans.map(({text}) => text).join('') + (node.aside ?? '')) + (textStyleOf(node.role).marker ?? ''),
		)
		.join('');
}

/**
 * The language that a text is written in, as far as the program speaks it: what an author has not translated stays English
 * on a Chinese page (WCAG 2.2, 3.1.2). One Chinese character says as much as about three letters.
 */
export function languageTag(text: string): 'en' | 'zh-Hans' {
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return han * 3 > latin ? 'zh-Hans' : 'en';
}
