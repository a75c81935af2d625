import {halfBlocks} from '../content/half-blocks.js';

/**
 * Bitmap font of block letters with five rows. Each letter is five hexadecimal digits, one per row, and each bit a pixel (8 is
 * the leftmost); empty columns at its right are dropped.
 */
const letters: Readonly<Record<string, string>> = {
	A: '69f99',
	B: 'e9e9e',
	C: '78887',
	D: 'e999e',
	E: 'f8e8f',
	F: 'f8e88',
	G: '78b97',
	H: '99f99',
	I: 'e444e',
	J: '11196',
	K: '9aca9',
	L: '8888f',
	M: '9ff99',
	N: '9db99',
	O: '69996',
	P: 'e9e88',
	Q: '699a5',
	R: 'e9ea9',
	S: '7861e',
	T: 'e4444',
	U: '99996',
	V: 'aaa44',
	W: '99ff9',
	X: '99699',
	Y: 'aa444',
	Z: 'f124f',
	'.': '00008',
	'-': '00e00',
	'’': '88000',
	"'": '88000',
};

const rows = 5;
/** Width of the space between two words, in pixels. */
const wordSpace = 2;

/** Renders a name in block letters, one cell per pixel and two rows of pixels per row; undefined if the font lacks a letter. */
export function smallLetters(name: string): readonly string[] | undefined {
	const pixels = pixelRows(name);
	return pixels && halfBlocks(pixels);
}

/** Renders a name in block letters, two cells per pixel; undefined if the font lacks a letter. */
export function largeLetters(name: string): readonly string[] | undefined {
	return pixelRows(name)?.map(row => row.map(isSet => (isSet ? '██' : '  ')).join(''));
}

function pixelRows(name: string): boolean[][] | undefined {
	const lines: boolean[][] = Array.from({length: rows}, () => []);
	for (const character of name.toUpperCase().trim()) {
		const pixels = character === ' ' ? lines.map(() => Array<boolean>(wordSpace).fill(false)) : pixelsOf(character);
		if (!pixels) {
			return undefined;
		}
		lines.forEach((line, index) => {
			line.push(...(line.length > 0 ? [false] : []), ...(pixels[index] ?? []));
		});
	}
	return lines[0]?.length === 0 ? undefined : lines;
}

function pixelsOf(character: string): boolean[][] | undefined {
	const digits = letters[character];
	if (digits === undefined) {
		return undefined;
	}
	const bits = [...digits].map(digit => Number.parseInt(digit, 16));
	const all = bits.reduce((sum, row) => sum | row, 0);
	const width = [1, 2, 3, 4].find(columns => (all & (0xf >> columns)) === 0) ?? 4;
	return bits.map(row => Array.from({length: width}, (_, column) => (row & (8 >> column)) !== 0));
}
