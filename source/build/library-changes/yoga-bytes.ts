import {readFile} from 'node:fs/promises';
import type {LibraryChange} from './change.js';

const library = 'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
const dataAddress = /"data:application\/octet-stream;base64,([^"]+)"/;

/** Instantiates Yoga synchronously from the file next to the bundle: a CommonJS module cannot use top-level await. */
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
 * Yoga embeds its WebAssembly as a data: URL and loads it through fetch, which pulls in undici: 20 ms and 10 MB at every
 * start, and a third more bytes in the package. It awaits that at its top level, so every importer must be an ES module,
 * which costs Node another third of the loading time. Here it is instantiated synchronously from a separate file. No
 * upstream thread was found; vadimdemedes/ink#150 is about Yoga's share of the start.
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

/**
 * Returns the bytes for that file.
 *
 * @throws when the library no longer embeds them
 */
export async function readYoga(): Promise<Buffer> {
	const [, base64] = dataAddress.exec(await readFile(library, 'utf8')) ?? [];
	if (base64 === undefined) {
		throw new Error(`${library} holds no WebAssembly.`);
	}
	return Buffer.from(base64, 'base64');
}
