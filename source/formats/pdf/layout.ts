/** The document before anything is measured: paragraphs in groups, as they are in the structure tree. */
import type {Span} from '../../resume/block.js';
import type {Role} from './style.js';

/** A paragraph: text in one style. */
export interface Paragraph {
	readonly role: Role;
	readonly spans: readonly Span[];
	/** Text after the last line: a date at the right edge, or a note beside a heading. */
	readonly aside?: string | undefined;
}

/** A structure element with children (ISO 32000-1, 14.8.4). */
export interface Group {
	readonly tag: 'Sect' | 'L' | 'LI' | 'LBody';
	readonly children: readonly Node[];
	/** Whether page breaks inside it are avoided where there is another place to break. */
	readonly isWhole?: true;
}

/** A node of the document: a paragraph, or a group that is kept together if there is room. */
export type Node = Group | Paragraph;

/** An item of a section, with its rank: entries of higher rank are left out first when the pages are limited. */
export interface LayoutEntry {
	readonly node: Node;
	readonly rank: number;
	/** Heading of its group. */
	readonly group?: string | undefined;
}

/** A section of the document. */
export interface Chapter {
	readonly title: string;
	/** A note beside the title. */
	readonly note?: string | undefined;
	readonly entries: readonly LayoutEntry[];
	/** Whether its entries are list items; otherwise each has its own heading. */
	readonly isList: boolean;
}

/** Creates a paragraph. */
export function paragraphOf(role: Role, spans: readonly Span[], aside?: string): Paragraph {
	return {role, spans, ...(aside && {aside})};
}

/** Creates a group that is kept on one page. */
export function keepTogether(tag: Group['tag'], children: readonly Node[]): Group {
	return {tag, children, isWhole: true};
}

/** Creates a list item of one or more nodes. */
export function listItem(...children: readonly Node[]): Group {
	return keepTogether('LI', [{tag: 'LBody', children}]);
}

/** Returns the nodes of a chapter. */
export function nodesOfChapter({title, note, entries, isList}: Chapter): Group {
	const [first] = entries;
	// A chapter with a single group shows its heading beside the title.
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
			const length = entries.slice(index).findIndex(other => other.group !== group);
			const items = entries.slice(index, length === -1 ? undefined : index + length);
			children.push({tag: 'L', children: items.map(item => item.node)});
		}
	}
	return {tag: 'Sect', children};
}
