import type {TaggedDocument} from './document.js';
import type {Group} from './layout.js';

export type Element = ReturnType<TaggedDocument['struct']>;

/** The structure tree of a document (ISO 32000-1, 14.7), built in reading order. */
export class Structure {
	readonly #document: TaggedDocument;
	readonly #root: Element;
	readonly #groups = new Map<Group, Element>();

	constructor(document: TaggedDocument) {
		this.#document = document;
		this.#root = document.struct('Document');
		document.addStructure(this.#root);
	}

	/** Adds an element as the last child of the innermost group of `path`. */
	add(tag: string, path: readonly Group[] = [], options: object = {}): Element {
		return this.append(this.#groupOf(path), tag, options);
	}

	/** Adds an element as the last child of another. */
	append(parent: Element, tag: string, options: object = {}): Element {
		const element = this.#document.struct(tag, options);
		parent.add(element);
		return element;
	}

	/** Calls `draw` and adds the content that it draws to an element. */
	draw(element: Element, tag: string, draw: () => void): void {
		const content = this.#document.markStructureContent(tag);
		draw();
		this.#document.endMarkedContent();
		element.add(content);
	}

	/** Calls `draw` with its content marked as an artifact, outside of all elements: rules, footers. */
	drawArtifact(type: 'Layout' | 'Pagination', draw: () => void): void {
		this.#document.markContent('Artifact', {type});
		draw();
		this.#document.endMarkedContent();
	}

	end(): void {
		this.#root.end();
	}

	#groupOf(path: readonly Group[]): Element {
		const group = path.at(-1);
		if (!group) {
			return this.#root;
		}
		const known = this.#groups.get(group);
		const element = known ?? this.add(group.tag, path.slice(0, -1));
		this.#groups.set(group, element);
		return element;
	}
}
