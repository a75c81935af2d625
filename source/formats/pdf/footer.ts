import {joined} from '../../resume/join.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {visibleText} from './clean.js';
import type {Fonts} from './fonts.js';
import {type Piece, piecesOf} from './pieces.js';
import type {Structure} from './structure.js';
import {lookOf, type Paper} from './style.js';

/** From its baseline to the edge of the page. */
const fromEdge = 22;

/** At the foot of a page: whose it is and as of when it speaks, then which page it is. */
export function footerWords(resume: Resume, page: number, pages: number): readonly [left: string, right: string] {
	const {say} = languageOf(resume);
	const month = resume.meta.lastModified?.slice(0, 7);
	return [
		visibleText(joined([resume.basics.name, month && say('as of {month}', {month})], ' · ')),
		say('page {page} of {pages}', {page, pages}),
	];
}

/** Draws the foot of the page: it belongs to no part of the text. */
export function drawFooter(
	words: readonly [left: string, right: string],
	fonts: Fonts,
	{width, height, side}: Paper,
	structure: Structure,
	draw: (pieces: readonly Piece[], x: number, baseline: number) => void,
): void {
	const [left, right] = words.map(text => piecesOf({text}, lookOf('foot'), fonts));
	structure.drawArtifact('Pagination', () => {
		draw(left ?? [], side, height - fromEdge);
		const end = (right ?? []).reduce((sum, piece) => sum + piece.width, 0);
		draw(right ?? [], width - side - end, height - fromEdge);
	});
}
