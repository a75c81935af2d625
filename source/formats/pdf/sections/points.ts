import {paragraphs} from '../../../resume/block.js';
import {listItem, type Node, paragraphOf} from '../layout.js';

/** A summary, paragraph for paragraph, and the points below it as a list. */
export function pointsOf(summary: string | undefined, highlights: readonly string[] = []): Node[] {
	const points = highlights.filter(text => text.trim() !== '').map(text => listItem(paragraphOf('point', [{text}])));
	return [
		...paragraphs(summary).map(({spans}) => paragraphOf('line', spans)),
		...(points.length > 0 ? [{tag: 'L', children: points} as const] : []),
	];
}
