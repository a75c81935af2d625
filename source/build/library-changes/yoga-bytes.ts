import {readFile} from 'node:fs/promises';
import type {LibraryChange} from './change.js';

const library = 'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
const dataAddress = /"data:application\/octet-stream;base64,([^"]+)"/;

/** Makes Yoga at once from the bytes beside the bundle: a CommonJS module cannot await. */
const synchronously = `const module = {
    instantiateWasm(imports, receive) {
        const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(__dirname + '/yoga.wasm')), imports);
        receive(instance);
        return instance.exports;
    },
};
loadYoga(module);
const Yoga = wrapAssembly(module);`;

/**
 * Yoga holds its WebAssembly as a data: address, loads it through fetch, and so pulls in undici: 20 ms and 10 MB at every
 * start, and a third more bytes in the package. It awaits that at its top level, so that all that imports it must be an ES
 * module, which costs Node another third of the loading. Here it is made synchronously from a file beside it. No upstream
 * thread was found; vadimdemedes/ink#150 is about Yoga's share of the start.
 */
export const yogaBytes: LibraryChange[] = [
	{name: 'yoga without its bytes', file: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/, replace: [[dataAddress, '""']]},
	{
		name: 'yoga made synchronously',
		file: /yoga-layout\/dist\/src\/index\.js$/,
		replace: [
			['const Yoga = wrapAssembly(await loadYoga());', synchronously],
			[
				"import loadYoga from '../binaries/yoga-wasm-base64-esm.js';",
				"import {readFileSync} from 'node:fs';\nimport loadYoga from '../binaries/yoga-wasm-base64-esm.js';",
			],
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
