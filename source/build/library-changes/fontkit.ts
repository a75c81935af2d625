import type {LibraryChange} from './change.js';

/**
 * fontkit reads WOFF2 with a decoder of Brotli and its dictionary, which are a quarter of the PDF's code. The fonts here
 * are TrueType; pdfkit makes broken files of WOFF2 (foliojs/pdfkit#544).
 */
export const fontkitWithoutWoff2: LibraryChange[] = [
	{
		name: 'fontkit without WOFF2',
		file: /brotli\/decompress\.js$/,
		replace: [["require('./dec/decode').BrotliDecompressBuffer", "() => { throw new Error('WOFF2 is not read'); }"]],
	},
];
