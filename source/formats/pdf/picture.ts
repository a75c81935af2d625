import {inflateSync} from 'node:zlib';
import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import type {PageOptions} from '../format.js';
import type {TaggedDocument} from './document.js';
import type {Structure} from './structure.js';
import type {Paper} from './style.js';

/** Side of the square for the picture, at the top right, and the space that the head leaves free for it, in points. */
const side = 58;
export const pictureSpace = side + 14;

/** Thrown when the picture of the person cannot be drawn. */
export class PictureError extends MessageError {
	override name = 'PictureError';

	constructor(image: string) {
		super(msg('The picture {file} cannot be read: it must be a non-interlaced PNG, or a JPEG.', {file: nameOf(image)}));
	}
}

const [png, jpeg] = [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('ffd8ff', 'hex')];

/** Maximum pixels: no page has a use for more. */
const mostPixels = 50_000_000;

/**
 * Reads the picture that a résumé names: a data: URL, or a local file. It is never fetched; a missing file is left out, and
 * reported.
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
		report?.(msg('The picture {file} is not beside the résumé on this machine, and is left out.', {file: nameOf(image)}));
		return undefined;
	}
	const picture = Buffer.from(bytes);
	if (!picture.subarray(0, jpeg.length).equals(jpeg) && !isWholePng(picture)) {
		throw new PictureError(image);
	}
	return picture;
}

/** Whether all chunks of a PNG are complete and it has at most `mostPixels`: png-js trusts the length that a chunk states. */
function isWholePng(bytes: Buffer): boolean {
	if (!bytes.subarray(0, png.length).equals(png) || bytes.length < 33 || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > mostPixels) {
		return false;
	}
	let at = png.length;
	while (at + 12 <= bytes.length) {
		const isEnd = bytes.toString('latin1', at + 4, at + 8) === 'IEND';
		at += 12 + bytes.readUInt32BE(at);
		if (isEnd) {
			return at <= bytes.length;
		}
	}
	return false;
}

/**
 * Draws the picture on the first page, as a figure with the person's name as its alternative text.
 *
 * @throws {PictureError} when it is corrupt
 */
export function drawPicture(document: TaggedDocument, structure: Structure, paper: Paper, picture: Buffer, resume: Resume): void {
	const {name, image = ''} = resume.basics;
	const left = paper.width - paper.side - side;
	const element = structure.add('Figure', [], {
		alt: name || languageOf(resume).t('Résumé'),
		bbox: [left, paper.top, left + side, paper.top + side].map(edge => edge * paper.scale),
		placement: 'Block',
	});
	try {
		const opened = (document as unknown as {openImage(bytes: Buffer): OpenedPicture}).openImage(picture);
		checkPixels(opened);
		structure.draw(element, 'Figure', () => document.image(opened as never, left, paper.top, {fit: [side, side], align: 'right'}));
	} catch {
		throw new PictureError(image);
	}
}

/** A picture opened by pdfkit; for a PNG, with what png-js has read. */
interface OpenedPicture {
	readonly image?: {
		readonly width: number;
		readonly height: number;
		readonly pixelBitlength: number;
		readonly interlaceMethod: number;
		readonly imgData: Uint8Array;
	};
}

/**
 * Decodes a PNG to check it before pdfkit does, which would throw later, where the error cannot be caught (PNG, 3rd
 * edition, 9.2 and 10).
 */
function checkPixels({image}: OpenedPicture): void {
	if (!image) {
		return;
	}
	const {width, height, pixelBitlength, interlaceMethod, imgData} = image;
	const line = 1 + Math.ceil((width * pixelBitlength) / 8);
	const pixels = inflateSync(imgData, {maxOutputLength: line * height});
	const filters = Array.from({length: height}, (_, row) => pixels[row * line] ?? 5);
	if (interlaceMethod !== 0 || filters.some(filter => filter > 4)) {
		throw new Error('no pixels');
	}
}

function nameOf(image: string): string {
	return image.startsWith('data:') ? 'data:' : image.slice(0, 200);
}
