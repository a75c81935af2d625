import type {Node} from './layout.js';
import {textStyleOf} from './style.js';
import {visibleText} from './visible-text.js';

/** Returns all text of nodes, to choose fonts and to detect the language. */
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
 * Returns the BCP 47 tag of a text's language, among the languages of the interface: what an author has not translated
 * stays English on a Chinese page (WCAG 2.2, 3.1.2). A Chinese character counts as much as three letters.
 */
export function languageTag(text: string): 'en' | 'zh-Hans' {
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return han * 3 > latin ? 'zh-Hans' : 'en';
}
