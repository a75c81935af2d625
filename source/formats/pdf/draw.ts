/** Draws pages with pdfkit: text, links, lines, and the structure tree that goes with them. */
import {safeAddress} from '../clean.js';
import type {TaggedDocument} from './document.js';
import {languageTag, textOf} from './document-text.js';
import type {LineSetter, MeasuredLine} from './lines.js';
import type {Page, PlacedLine, SetParagraph} from './pages.js';
import {byAddress, type Piece, widthOf} from './pieces.js';
import type {Structure} from './structure.js';
import {type Paper, pdfColors, textStyleOf} from './style.js';
import {TaggedParagraph} from './tagged-paragraph.js';

/** Distance of the baseline from the top of a line, as a share of its leading. */
const baselineShare = 0.76;

/** Distance from the footer's baseline to the bottom edge of the page, in points. */
const footerSpace = 22;

/** Draws the lines of pages, page by page. */
export class Drawing {
	readonly #document: TaggedDocument;
	readonly #structure: Structure;
	readonly #paper: Paper;
	readonly #setter: LineSetter;
	readonly #taggedParagraphs = new Map<SetParagraph, TaggedParagraph>();

	constructor(document: TaggedDocument, structure: Structure, paper: Paper, setter: LineSetter) {
		this.#document = document;
		this.#structure = structure;
		this.#paper = paper;
		this.#setter = setter;
	}

	/** Draws the lines of a page onto the current page of the document. */
	drawPage(page: Page): void {
		for (const placed of page) {
			this.#drawLine(placed);
		}
		for (const tagged of this.#taggedParagraphs.values()) {
			tagged.closeLink();
		}
	}

	/** Draws the footer of a page, as an artifact outside of the structure tree. */
	drawFooter([left, right]: readonly [left: string, right: string]): void {
		const {side, width, height} = this.#paper;
		const end = this.#setter.lineOf(right, textStyleOf('foot'));
		this.#structure.drawArtifact('Pagination', () => {
			this.#drawPieces(this.#setter.lineOf(left, textStyleOf('foot')), side, height - footerSpace);
			this.#drawPieces(end, width - side - widthOf(end), height - footerSpace);
		});
	}

	#drawPieces(pieces: readonly Piece[], left: number, baseline: number): void {
		let x = left;
		for (const {text, font, size, color, width, level} of pieces) {
			// pdfkit draws text word by word from the left, unless there are features: then the font lays out the whole text.
			const features = level % 2 === 1 ? {features: []} : {};
			this.#document.font(font.name, size).fillColor(color);
			this.#document.text(text, x, baseline, {lineBreak: false, baseline: 'alphabetic', ...features});
			x += width;
		}
	}

	#drawLine({owner, line, isFirst, top}: PlacedLine): void {
		const {role} = owner.paragraph;
		const {leading, indent = 0, hasRule} = textStyleOf(role);
		const left = this.#paper.side + indent;
		const baseline = top + leading * baselineShare;
		const tagged = this.#taggedParagraphOf(owner, baseline);
		const end = this.#drawRuns(line, left, baseline, tagged);
		if (line.aside) {
			this.#drawAside(line.aside, role === 'heading' ? end + 7 : undefined, baseline, owner);
		}
		if (isFirst && role === 'heading') {
			this.#document.outline.addItem(line.pieces.map(({text}) => text).join(''));
		}
		if (hasRule && line === owner.lines.at(-1)) {
			this.#structure.drawArtifact('Layout', () => this.#drawRule(top + leading + 0.5));
		}
	}

	/** @returns the x coordinate where the last run ends */
	#drawRuns(line: MeasuredLine, left: number, baseline: number, tagged: TaggedParagraph): number {
		let x = left;
		for (const run of byAddress(this.#setter.drawn(line))) {
			this.#drawRun(run, x, baseline, tagged);
			x += widthOf(run);
		}
		return x;
	}

	/**
	 * Draws the text beside a line: a date belongs to the line's element, at the right edge; a note beside a heading is an
	 * element of its own.
	 */
	#drawAside(aside: readonly Piece[], x: number | undefined, baseline: number, owner: SetParagraph): void {
		const tagged =
			x === undefined
				? this.#taggedParagraphOf(owner, baseline)
				: new TaggedParagraph(this.#structure, this.#structure.add('P', owner.path), 'P');
		this.#drawRun(aside, x ?? this.#paper.width - this.#paper.side - widthOf(aside), baseline, tagged);
	}

	#drawRun(run: readonly Piece[], x: number, baseline: number, tagged: TaggedParagraph): void {
		const href = safeAddress(run[0]?.href ?? '');
		const {element, tag} = tagged.elementFor(href);
		this.#structure.draw(element, tag, () => this.#drawPieces(run, x, baseline));
		if (href === undefined) {
			return;
		}
		const {size} = run[0] ?? {size: 0};
		// pdfkit writes a String object as a PDF string, and a primitive string as a name.
		const options = {structParent: element, Contents: Object(href) as string};
		this.#document.link(x, baseline - size * 0.8, widthOf(run), size * 1.1, href, options);
	}

	/** Returns the tagged paragraph of a set paragraph; at the first call it creates the element and draws the list marker. */
	#taggedParagraphOf(owner: SetParagraph, baseline: number): TaggedParagraph {
		const known = this.#taggedParagraphs.get(owner);
		if (known) {
			return known;
		}
		const {role} = owner.paragraph;
		const {tag, marker} = textStyleOf(role);
		if (marker) {
			const label = this.#structure.add('Lbl', owner.path.slice(0, -1));
			this.#structure.draw(label, 'Lbl', () =>
				this.#drawPieces(this.#setter.lineOf(marker, textStyleOf(role)), this.#paper.side, baseline),
			);
		}
		const lang = languageTag(textOf([owner.paragraph]));
		const options = lang === this.#document.language ? {} : {lang};
		const tagged = new TaggedParagraph(this.#structure, this.#structure.add(tag, owner.path, options), tag);
		this.#taggedParagraphs.set(owner, tagged);
		return tagged;
	}

	#drawRule(y: number): void {
		const {side, width} = this.#paper;
		this.#document
			.moveTo(side, y)
			.lineTo(width - side, y)
			.lineWidth(0.6)
			.stroke(pdfColors.rule);
	}
}
