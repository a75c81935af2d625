/** What stands on the pages before anything is measured: paragraphs in groups, as they are in the structure tree. */
import type {Span} from '../../resume/block.js';
import type {Role} from './style.js';

/** Words that are set together in one look. */
export interface Paragraph {
	readonly role: Role;
	readonly spans: readonly Span[];
	/** Behind the last of the words: a date, at the right edge; or what is said beside a heading. */
	readonly aside?: string | undefined;
}

/** A structure element with others in it (ISO 32000-1, 14.8.4). */
export interface Group {
	readonly tag: 'Sect' | 'L' | 'LI' | 'LBody';
	readonly children: readonly Node[];
	/** It is on one page wherever there is another place to break. */
	readonly isWhole?: true;
}

/** What pages are filled with: paragraphs, and groups that stay together as far as there is room. */
export type Node = Group | Paragraph;

/** An item of a section, and how soon it is left out where pages are few: the higher, the sooner. */
export interface LayoutEntry {
	readonly node: Node;
	readonly rank: number;
	/** The heading that it stands under. */
	readonly group?: string | undefined;
}

/** A section of the document. */
export interface Chapter {
	readonly title: string;
	/** Said beside the title. */
	readonly note?: string | undefined;
	readonly entries: readonly LayoutEntry[];
	/** Its entries are a list; otherwise each has its own heading. */
	readonly isList: boolean;
}

/** A paragraph. */
export function paragraphOf(role: Role, spans: readonly Span[], aside?: string): Paragraph {
	return {role, spans, ...(aside && {aside})};
}

/** Several paragraphs that stay on one page. */
export function together(tag: Group['tag'], children: readonly Node[]): Group {
	return {tag, children, isWhole: true};
}

/** An item of a list, of one or more paragraphs. */
export function listItem(...children: readonly Node[]): Group {
	return together('LI', [{tag: 'LBody', children}]);
}

/** What a chapter puts on the pages. */
export function nodesOfChapter({title, note, entries, isList}: Chapter): Group {
	const [first] = entries;
	// The only group of a chapter stands beside its title.
	const only = first !== undefined && entries.every(({group}) => group === first.group) ? first.group : undefined;
	const children: Node[] = [paragraphOf('heading', [{text: title}], note ?? only)];
	for (const [index, {group, node}] of entries.entries()) {
		const isNewGroup = group !== entries[index - 1]?.group;
		if (isNewGroup && group !== undefined && group !== only) {
			children.push(paragraphOf('group', [{text: group}]));
		}
		if (!isList) {
			children.push(node);
		} else if (isNewGroup || index === 0) {
			const together = entries.slice(index).findIndex(other => other.group !== group);
			const items = entries.slice(index, together === -1 ? undefined : index + together);
			children.push({tag: 'L', children: items.map(item => item.node)});
		}
	}
	return {tag: 'Sect', children};
}
