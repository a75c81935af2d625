/**
 * Bundles the tests into .tests, like the program: a test file starts five times as fast as through tsx, and Ink renders as
 * it does in the program.
 */
import {readdirSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {fasterChanges} from '../../source/build/library-changes/index.js';

const folder = '.tests';
/** Tests that run with unmodified libraries: they compare the output of these with the program's. */
const stock = ['test/app/golden.test.ts'];

/** Bundles only Ink and the packages that it shares with the program; other packages are loaded from where they are installed. */
const installedPackages: Plugin = {
	name: 'installed packages',
	setup({onResolve}) {
		onResolve({filter: /^[@\w]/}, ({path, importer, kind}) => {
			const isBundled = kind === 'entry-point' || importer.includes('node_modules') || /^(?:ink|react|string-width)\b/.test(path);
			return isBundled ? undefined : {path, external: true};
		});
	},
};

async function bundle(entryPoints: readonly string[], changes: readonly Plugin[]): Promise<void> {
	await build({
		entryPoints: [...entryPoints],
		outdir: folder,
		outbase: 'test',
		outExtension: {'.js': '.mjs'},
		bundle: true,
		// Ink loads it when DEV=true is set, which no test does.
		external: ['react-devtools-core'],
		splitting: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		// Files that the program finds next to itself are resolved in dist/.
		define: {'process.env.NODE_ENV': '"production"', __dirname: JSON.stringify(resolve('dist'))},
		banner: {js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"},
		sourcemap: true,
		logLevel: 'warning',
		plugins: [installedPackages, ...changes],
	});
}

const tests = readdirSync('test', {recursive: true, encoding: 'utf8'})
	.filter(path => /\.test\.tsx?$/.test(path))
	.map(path => join('test', path));
await rm(folder, {recursive: true, force: true});
await Promise.all([
	bundle(stock, []),
	bundle(
		tests.filter(test => !stock.includes(test)),
		process.env.XUHUANG_STOCK_LIBRARIES ? [] : fasterChanges,
	),
]);
