import type {Element, Structure} from './structure.js';

/** Where the words of a paragraph go in the structure tree: into its element, or into that of a link in it. */
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

	/** Where words go that lead to an address, or to none. A link that goes on in the next line is one. */
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

	/** Ends the link, at the latest with its page: pdfkit notes the page that is drawn when it ends. */
	closeLink(): void {
		this.#link?.element.end();
		this.#link = undefined;
	}
}
