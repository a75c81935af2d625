import {build, type Metafile} from 'esbuild';
import {fasterChanges, neededChanges} from './library-changes/index.js';

/**
 * Bundles the program: ES modules in pieces, each loaded when it is needed, for Node 20 and later.
 *
 * @param folder where the pieces go
 * @param isFaster whether with the changes to libraries that only make them faster
 */
export async function bundle(folder: string, isFaster = true): Promise<Metafile> {
	const {metafile} = await build({
		entryPoints: {cli: 'cli.tsx'},
		outdir: folder,
		bundle: true,
		splitting: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		minify: true,
		legalComments: 'none',
		charset: 'utf8',
		metafile: true,
		logLevel: 'warning',
		chunkNames: '[name]-[hash]',
		define: {'process.env.NODE_ENV': '"production"'},
		// For the CommonJS packages inside (signal-exit and others), which call require for Node's own modules.
		banner: {js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"},
		plugins: [...neededChanges, ...(isFaster ? fasterChanges : [])],
	});
	return metafile;
}
