import type {Work} from '../../../resume/types.js';
import {keepTogether, type Node} from '../layout.js';
import {titledItem} from './items.js';
import {type ChapterFunction, linkNames, rankOfPlace} from './shared.js';

/** Builds the chapter of work or internships, with the employer and the named people as links. */
export const workChapter: ChapterFunction = (section, resume) => ({
	isList: false,
	entries: section.items(resume).map(({links: _, ...item}, index) => {
		const work = resume.work[Number(item.id) - 1] ?? {};
		const nodes = titledItem(item, resume).map(node => linked(node, work));
		return {node: keepTogether('Sect', nodes), rank: rankOfPlace(work, index)};
	}),
});

function linked(node: Node, work: Work): Node {
	if ('children' in node) {
		return {...node, children: node.children.map(child => linked(child, work))};
	}
	const {name, url, group, lead, mentor} = work;
	return {...node, spans: linkNames(node.spans, [{name, url}, group, lead, mentor])};
}
