import LineBreaker from 'linebreak';
import type {Span} from '../../resume/block.js';
import {levelsOf} from './direction.js';
import type {DocumentFonts, NamedFont} from './document-fonts.js';
import {meanings, type PdfTextStyle, pdfColors} from './style.js';
import {noBreakSpace} from './visible-text.js';

/** A measured run of text in one style, font and direction. */
export interface Piece {
	readonly text: string;
	readonly font: NamedFont;
	readonly size: number;
	readonly color: string;
	readonly href: string | undefined;
	readonly width: number;
	/** Embedding level: odd when right-to-left. */
	readonly level: number;
}

/** Splits spans at line break opportunities (UAX #14): the pieces of each inner list stay on one line. */
export function splitAtBreakOpportunities(spans: readonly Span[], style: PdfTextStyle, fonts: DocumentFonts): Piece[][] {
	const text = spans.map(span => span.text).join('');
	const levels = levelsOf(text);
	const words: Piece[][] = [];
	let from = 0;
	let [index, offset] = [0, 0];
	for (const to of breaksOf(text)) {
		const word: Piece[] = [];
		while (from < to) {
			const span = spans[index];
			if (!span) {
				break;
			}
			const end = Math.min(to, offset + span.text.length);
			word.push(...piecesOf({...span, text: text.slice(from, end)}, style, fonts, levels?.subarray(from, end)));
			from = end;
			if (end === offset + span.text.length) {
				offset = end;
				index += 1;
			}
		}
		words.push(word);
	}
	return words;
}

/** Splits a span into pieces of one font and one direction. */
function piecesOf(span: Span, style: PdfTextStyle, fonts: DocumentFonts, levels?: Uint8Array): Piece[] {
	const {face = 'regular', color = pdfColors.text} = {...style, ...meanings[span.meaning ?? 'plain']};
	const shared = {size: style.size, color: span.href === undefined ? color : pdfColors.accent, href: span.href};
	return byLevel(span.text, levels).flatMap(({text, level}) =>
		fonts
			.runsOf(text.replaceAll(noBreakSpace, ' '), face)
			.map(({text, font}) => ({text, font, ...shared, level, width: fonts.widthOf(text, font, style.size)})),
	);
}

/** Joins adjacent pieces of the same style and measures them again: kerning applies between the letters that meet. */
export function joinPieces(pieces: readonly Piece[], fonts: DocumentFonts): Piece[] {
	const found: Piece[] = [];
	for (const piece of pieces) {
		const last = found.at(-1);
		const isSame = last && (['font', 'size', 'color', 'href', 'level'] as const).every(key => last[key] === piece[key]);
		if (isSame) {
			found[found.length - 1] = {...last, text: last.text + piece.text};
		} else {
			found.push(piece);
		}
	}
	return found.map(piece => ({...piece, width: fonts.widthOf(piece.text, piece.font, piece.size)}));
}

function byLevel(text: string, levels: Uint8Array | undefined): {text: string; level: number}[] {
	if (!levels) {
		return [{text, level: 0}];
	}
	const runs: {text: string; level: number}[] = [];
	for (let index = 0; index < text.length; index += 1) {
		const level = levels[index] ?? 0;
		const last = runs.at(-1);
		if (last?.level === level) {
			last.text += text[index];
		} else {
			runs.push({text: text[index] ?? '', level});
		}
	}
	return runs;
}

/** Yields the positions where a line may break: not after a hyphen, which text extraction would take for hyphenation. */
function* breaksOf(text: string): Generator<number> {
	const breaker = new LineBreaker(text);
	for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
		if (!/[-‐–]/.test(text[found.position - 1] ?? '') || found.position === text.length) {
			yield found.position;
		}
	}
}

/** Returns the total width of pieces, in points. */
export function widthOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, {width}) => sum + width, 0);
}

/** Groups adjacent pieces that link to the same address, or to none. */
export function byAddress(pieces: readonly Piece[]): Piece[][] {
	const runs: Piece[][] = [];
	for (const piece of pieces) {
		const last = runs.at(-1);
		if (last && last[0]?.href === piece.href) {
			last.push(piece);
		} else {
			runs.push([piece]);
		}
	}
	return runs;
}
