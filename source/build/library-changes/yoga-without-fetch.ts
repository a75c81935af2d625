import type {LibraryChange} from './change.js';

/**
 * Yoga loads its WebAssembly, which it holds as a data: address, through fetch, and so pulls in undici: 20 ms and 10 MB
 * at every start. Its own other branch decodes the bytes directly. No upstream thread was found; vadimdemedes/ink#150 is about
 * Yoga's share of the start.
 */
export const yogaWithoutFetch: LibraryChange[] = [
	{
		name: 'yoga without fetch',
		file: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
		replace: [['w||"function"!=typeof fetch?', 'true?']],
	},
];
