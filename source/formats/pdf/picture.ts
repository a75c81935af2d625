import {saying} from '../../language/language.js';
import {SaidError} from '../../language/said-error.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import type {PageOptions} from '../format.js';
import type {TaggedDocument} from './document.js';
import type {Structure} from './structure.js';
import type {Paper} from './style.js';

/** The side of the square that it stands in, at the top right, and the space that the head leaves for it, in points. */
const side = 58;
export const pictureSpace = side + 14;

/** The picture of the person cannot be drawn. */
export class PictureError extends SaidError {
	override name = 'PictureError';

	constructor(image: string) {
		super(saying('The picture {file} cannot be read: it has to be a PNG or a JPEG.', {file: nameOf(image)}));
	}
}

const beginnings = [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('ffd8ff', 'hex')];

/**
 * The picture that a résumé names: a data: address, or a file of this machine. It is never fetched; one that is not there
 * is left out, and reported.
 *
 * @throws {PictureError} when it is neither PNG nor JPEG
 */
export function readPicture(image: string | undefined, {readImage, report}: PageOptions): Buffer | undefined {
	if (!image) {
		return undefined;
	}
	const [, base64] = /^data:image\/[\w.+-]+;base64,(.*)$/s.exec(image) ?? [];
	const isFile = !/^[a-z][a-z\d+.-]+:/i.test(image);
	const bytes = base64 !== undefined ? Buffer.from(base64, 'base64') : isFile ? readImage?.(image) : undefined;
	if (bytes === undefined) {
		report?.(saying('The picture {file} is not beside the résumé on this machine, and is left out.', {file: nameOf(image)}));
		return undefined;
	}
	if (!beginnings.some(beginning => beginning.equals(bytes.subarray(0, beginning.length)))) {
		throw new PictureError(image);
	}
	return Buffer.from(bytes);
}

/**
 * Draws it on the first page, as a figure that is called by the name of the person.
 *
 * @throws {PictureError} when it is broken
 */
export function drawPicture(document: TaggedDocument, structure: Structure, paper: Paper, picture: Buffer, resume: Resume): void {
	const {name, image = ''} = resume.basics;
	const left = paper.width - paper.side - side;
	const element = structure.add('Figure', [], {
		alt: name || languageOf(resume).say('Résumé'),
		bbox: [left, paper.top, left + side, paper.top + side].map(edge => edge * paper.scale),
		placement: 'Block',
	});
	try {
		structure.draw(element, 'Figure', () => document.image(picture, left, paper.top, {fit: [side, side], align: 'right'}));
	} catch {
		throw new PictureError(image);
	}
}

function nameOf(image: string): string {
	return image.startsWith('data:') ? 'data:' : image.slice(0, 200);
}
