import type {Element, Structure} from './structure.js';

/** Assigns the text of a paragraph to elements of the structure tree: its own, or that of a link in it. */
export class TaggedParagraph {
	readonly #structure: Structure;
	readonly #element: Element;
	readonly #tag: string;
	#link: {readonly href: string; readonly element: Element} | undefined;

	constructor(structure: Structure, element: Element, tag: string) {
		this.#structure = structure;
		this.#element = element;
		this.#tag = tag;
	}

	/** Returns the element for text that links to an address, or to none. A link that continues on the next line is one element. */
	elementFor(href: string | undefined): {readonly element: Element; readonly tag: string} {
		if (this.#link?.href !== href) {
			this.closeLink();
		}
		if (href === undefined) {
			return {element: this.#element, tag: this.#tag};
		}
		this.#link ??= {href, element: this.#structure.append(this.#element, 'Link')};
		return {element: this.#link.element, tag: 'Link'};
	}

	/**
	 * Ends the current link. Call it at the end of each page at the latest: pdfkit records the page that is current when an
	 * element ends.
	 */
	closeLink(): void {
		this.#link?.element.end();
		this.#link = undefined;
	}
}
