/** Breaks paragraphs into lines. */
import {inVisualOrder} from './direction.js';
import type {DocumentFonts} from './document-fonts.js';
import type {Paragraph} from './layout.js';
import {joinPieces, type Piece, splitAtBreakOpportunities, widthOf} from './pieces.js';
import {type PdfTextStyle, pdfColors, textStyleOf} from './style.js';
import {visibleSpans} from './visible-text.js';

/** A line: its pieces in reading order, and the text at the right edge. */
export interface MeasuredLine {
	readonly pieces: readonly Piece[];
	readonly aside?: readonly Piece[];
}

/** A measured paragraph: its unbreakable words, and the text at the right edge of its last line. */
interface MeasuredParagraph {
	readonly words: readonly Word[];
	readonly aside: readonly Piece[];
}

interface Word {
	readonly pieces: readonly Piece[];
	readonly width: number;
	/** Its width without the space after it. */
	readonly ink: number;
}

/** Minimum space before the text at the right edge, in points. */
const asideGap = 12;

/** Breaks paragraphs into lines of any width; each paragraph is measured once. */
export class LineSetter {
	readonly #fonts: DocumentFonts;
	readonly #measured = new WeakMap<Paragraph, MeasuredParagraph>();

	constructor(fonts: DocumentFonts) {
		this.#fonts = fonts;
	}

	/** Breaks a paragraph into lines; the text at the right edge is on the last of them, which leaves room for it. */
	linesOf(paragraph: Paragraph, width: number): MeasuredLine[] {
		const {words, aside} = this.#measure(paragraph);
		const space = width - (textStyleOf(paragraph.role).indent ?? 0);
		const taken = aside.length > 0 ? widthOf(aside) + asideGap : 0;
		// An aside wider than half of the line gets a line of its own.
		const isBeside = taken <= space / 2;
		const whole = this.#fill(words, space);
		const fits = isBeside && widthOf(whole.at(-1) ?? []) + taken <= space;
		const lines = (fits || !isBeside ? whole : this.#fill(words, space - taken)).map((pieces): MeasuredLine => ({pieces}));
		const last = lines.at(-1);
		if (aside.length === 0 || !last) {
			return lines;
		}
		return isBeside ? [...lines.slice(0, -1), {...last, aside}] : [...lines, {pieces: [], aside}];
	}

	/** Returns a text as one line, in visual order. */
	lineOf(text: string, style: PdfTextStyle): readonly Piece[] {
		return inVisualOrder(joinPieces(splitAtBreakOpportunities(visibleSpans([{text}]), style, this.#fonts).flat(), this.#fonts));
	}

	/** Returns the pieces of a line in visual order, with pieces of the same style joined. */
	drawn({pieces, aside}: MeasuredLine): readonly Piece[] {
		const joined = joinPieces(pieces, this.#fonts);
		const last = joined.at(-1);
		// A space keeps the text and the date apart in extracted text.
		const whole = aside && last ? [...joined.slice(0, -1), {...last, text: `${last.text.trimEnd()} `}] : joined;
		return inVisualOrder(whole);
	}

	#measure(paragraph: Paragraph): MeasuredParagraph {
		const known = this.#measured.get(paragraph);
		if (known) {
			return known;
		}
		const {role, spans, aside} = paragraph;
		const style = textStyleOf(role);
		const quiet: PdfTextStyle = {...style, face: 'regular', size: Math.min(style.size, textStyleOf('line').size)};
		const measured = {
			words: splitAtBreakOpportunities(visibleSpans(spans), style, this.#fonts).map(pieces => this.#wordOf(pieces)),
			aside: aside ? this.lineOf(aside, {...quiet, color: pdfColors.quiet}) : [],
		};
		this.#measured.set(paragraph, measured);
		return measured;
	}

	#wordOf(pieces: readonly Piece[]): Word {
		const width = widthOf(pieces);
		const last = pieces.at(-1);
		// Measuring the word without its space would lay it out a second time.
		const over = last?.text.endsWith(' ') ? this.#fonts.widthOf(' ', last.font, last.size) : 0;
		return {pieces, width, ink: width - over};
	}

	/** Fills lines with as many words as fit. A word that is wider than a line is broken at the line's end. */
	#fill(words: readonly Word[], space: number): Piece[][] {
		const lines: Piece[][] = [];
		let line: Piece[] = [];
		let taken = 0;
		for (const word of words.flatMap(one => (one.ink <= space ? one : this.#lettersOf(one)))) {
			if (line.length > 0 && taken + word.ink > space) {
				lines.push(line);
				line = [];
				taken = 0;
			}
			line.push(...word.pieces);
			taken += word.width;
		}
		return line.length > 0 ? [...lines, line] : lines;
	}

	#lettersOf({pieces}: Word): Word[] {
		return pieces.flatMap(piece =>
			[...piece.text].map(text => this.#wordOf([{...piece, text, width: this.#fonts.widthOf(text, piece.font, piece.size)}])),
		);
	}
}
