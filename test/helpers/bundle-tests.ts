/**
 * Bundles the tests into .tests, as the program is bundled: a file starts five times as fast as through tsx, and Ink draws
 * as it does in the program.
 */
import {readdirSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {fasterChanges} from '../../source/build/library-changes/index.js';

const folder = '.tests';
/** Those for which libraries stay as they are published: they compare what these draw with what the program draws. */
const stock = ['test/app/golden.test.ts'];

/** Of the packages, Ink and what it shares with us are bundled; the others are loaded from where they are installed. */
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
		// Ink loads it where DEV=true is set, which no test does.
		external: ['react-devtools-core'],
		splitting: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		// What the program finds beside itself, they find beside the program.
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
