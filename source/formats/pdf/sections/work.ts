import {languageOf} from '../../../resume/localized.js';
import type {Work} from '../../../resume/types.js';
import type {ChapterFunction} from '../chapters.js';
import {itemsChapter} from './items.js';
import {linkNames, rankOfPlace} from './shared.js';
import type {Node} from '../layout.js';

/** Work and internships: as other items with their dates, but the employer and the people named in them are links. */
export const workChapter: ChapterFunction = (section, resume) => {
	const found = section.items(resume).map(({id}) => resume.work[Number(id) - 1]);
	const {entries, ...chapter} = itemsChapter({...section, items: all => section.items(all).map(({links, ...item}) => item)}, resume);
	return {
		...chapter,
		entries: entries.map((entry, index) => {
			const work = found[index];
			return work ? {...entry, node: linked(entry.node, work), rank: rankOfPlace(work, index)} : entry;
		}),
	};
};

function linked(node: Node, work: Work): Node {
	if ('children' in node) {
		return {...node, children: node.children.map(child => linked(child, work))};
	}
	const {name, url, group, lead, mentor} = work;
	return {...node, spans: linkNames(node.spans, [{name, url}, group, lead, mentor])};
}
