import {visibleText} from './clean.js';
import type {Node} from './layout.js';
import {lookOf} from './style.js';

/** All that nodes put on the pages, in one text: which fonts it takes is asked of it. */
export function wordsIn(nodes: readonly Node[]): string {
	return nodes
		.map(node =>
			'children' in node
				? wordsIn(node.children)
				: visibleText(node.spans.map(({text}) => text).join('') + (node.aside ?? '')) + (lookOf(node.role).marker ?? ''),
		)
		.join('');
}
