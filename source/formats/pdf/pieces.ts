import LineBreaker from 'linebreak';
import type {Span} from '../../resume/block.js';
import {levelsOf} from './direction.js';
import type {DocumentFonts, NamedFont} from './document-fonts.js';
import {meanings, type PdfTextStyle, pdfColors} from './style.js';
import {noBreakSpace} from './visible-text.js';

/** Text in one style, measured. */
export interface Piece {
	readonly text: string;
	readonly font: NamedFont;
	readonly size: number;
	readonly color: string;
	readonly href: string | undefined;
	readonly width: number;
	/** Odd where it is written from the right. */
	readonly level: number;
}

/** The spans cut where a line may break (UAX #14): what is in one list stays on one line. */
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

/** A span in pieces of one font and one direction. */
function piecesOf(span: Span, style: PdfTextStyle, fonts: DocumentFonts, levels?: Uint8Array): Piece[] {
	const {face = 'regular', color = pdfColors.text} = {...style, ...meanings[span.meaning ?? 'plain']};
	const shared = {size: style.size, color: span.href === undefined ? color : pdfColors.accent, href: span.href};
	return byLevel(span.text, levels).flatMap(({text, level}) =>
		fonts
			.runsOf(text.replaceAll(noBreakSpace, ' '), face)
			.map(({text, font}) => ({text, font, ...shared, level, width: fonts.widthOf(text, font, style.size)})),
	);
}

/** Joins pieces of the same style, and measures them anew: letters that meet may move together. */
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

/** Where a line may break: not at a hyphen, which those who extract text would take for one that the line has brought. */
function* breaksOf(text: string): Generator<number> {
	const breaker = new LineBreaker(text);
	for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
		if (!/[-‐–]/.test(text[found.position - 1] ?? '') || found.position === text.length) {
			yield found.position;
		}
	}
}

/** How wide the pieces are side by side. */
export function widthOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, {width}) => sum + width, 0);
}

/** The pieces in runs that lead to the same address, or to none. */
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
