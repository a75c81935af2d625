import {readFile} from 'node:fs/promises';
import type {LibraryChange} from './change.js';

const library = 'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
const dataAddress = /"data:application\/octet-stream;base64,([^"]+)"/;

/**
 * Yoga holds its WebAssembly as a data: address and loads it through fetch, and so pulls in undici: 20 ms and 10 MB at
 * every start, and a third more bytes in the package. Here it reads the bytes from a file beside it. No upstream thread
 * was found; vadimdemedes/ink#150 is about Yoga's share of the start.
 */
export const yogaBytes: LibraryChange[] = [
	{
		name: 'yoga from a file',
		file: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
		replace: [
			[dataAddress, '""'],
			['var w;h.wasmBinary&&(w=h.wasmBinary);', "var w=readFileSync(new URL('yoga.wasm',import.meta.url));"],
			['var loadYoga = (() => {', "import {readFileSync} from 'node:fs';\nvar loadYoga = (() => {"],
			['w||"function"!=typeof fetch?', 'true?'],
		],
	},
];

/** The bytes for that file. */
export async function readYoga(): Promise<Buffer> {
	const [, base64] = dataAddress.exec(await readFile(library, 'utf8')) ?? [];
	if (base64 === undefined) {
		throw new Error(`${library} holds no WebAssembly.`);
	}
	return Buffer.from(base64, 'base64');
}
