import {readdirSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {build, type Metafile, type Plugin} from 'esbuild';
import {fasterChanges, neededChanges} from './library-changes/index.js';
import {readYoga} from './library-changes/yoga-bytes.js';

/**
 * Replaces imports of CommonJS chunks with require: import() would start Node's ES module loader, which reads a chunk a
 * second time to find its exports.
 */
function requireCommonJs(text: string): string {
	return text
		.replace(/\bimport\("(\.\/[\w-]+\.cjs)"\)/g, 'Promise.resolve().then(()=>require("$1"))')
		.replace(
			/\bimport\{([^}]*)\}from"(\.\/[\w-]+\.cjs)";/g,
			(_, names: string, path: string) => `const{${names.replaceAll(' as ', ':')}}=require("${path}");`,
		);
}

/** A file of the program, bundled from a module and everything it imports that is in no other chunk. */
interface Chunk {
	readonly name: string;
	readonly entry: string;
	/** CommonJS when absent: Node's ES module loader alone costs a tenth of a bare start. */
	readonly format?: 'esm';
	/** Further modules and packages that other chunks import from this one, so that they are not duplicated. */
	readonly reexports?: readonly string[];
}

/** Text layout and formatting, which every door uses. */
const common = [
	'get-east-asian-width',
	...[
		'authors',
		'block',
		'credentials',
		'dates',
		'figures',
		'group-by',
		'join',
		'localized',
		'marked',
		'order',
		'memoize',
		'open-to',
		'statistics',
		'timeline-data',
		'venue',
		'width',
		'wrap',
	].map(name => `source/resume/${name}.ts`),
	'source/resume/sections/employment.ts',
	'source/resume/sections/links.ts',
	'source/formats/clean.ts',
];

/** Modules that the app shares with the local terminal's chunk, which is loaded before it. */
const shared = [
	...['ascii', 'background', 'frame-sink', 'hyperlink', 'input', 'input-queue', 'mouse', 'takeover', 'window'].map(
		name => `source/terminal/${name}.ts`,
	),
	'source/app/screens/home/name-style.ts',
	'source/app/components/letters.ts',
	'source/app/content/half-blocks.ts',
	'source/app/state/layout.ts',
	'source/app/state/home-layout.ts',
	'source/app/theme/theme.ts',
];

/** All formats except plain text, which is used most and should wait for no other, and those with a chunk of their own. */
const otherFormats = readdirSync('source/formats')
	.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !/^(?:index|format|text|clean|content-language)\.ts$/.test(name))
	.map(name => `source/formats/${name}`);

/** The chunks of the program, each loaded on demand. */
export const chunks: readonly Chunk[] = [
	{name: 'main', entry: './cli.tsx'},
	{name: 'sections', entry: 'source/resume/sections/index.ts', reexports: common},
	{name: 'own', entry: 'source/resume/own.ts'},
	{name: 'answer', entry: 'source/command/answer.ts', reexports: ['source/formats/text.ts']},
	{
		name: 'help',
		entry: 'source/command/program-help.ts',
		reexports: ['source/command/completion.ts', 'source/command/version.ts'],
	},
	{name: 'formats', entry: 'source/formats/bibtex.ts', reexports: otherFormats},
	{name: 'pdf', entry: 'source/formats/pdf/index.ts'},
	{name: 'surroundings', entry: 'source/local/surroundings.ts'},
	{
		name: 'facets',
		entry: 'source/resume/search/facets.ts',
		reexports: ['facet-key', 'fold'].map(name => `source/resume/search/${name}.ts`),
	},
	{
		name: 'from',
		entry: 'source/local/read-resume.ts',
		reexports: ['address-fields', 'sanitize'].map(name => `source/resume/load/${name}.ts`),
	},
	{name: 'hide', entry: 'source/resume/hide.ts'},
	{name: 'content-language', entry: 'source/formats/content-language.ts'},
	{name: 'encoding', entry: 'source/resume/load/encoding.ts'},
	{name: 'markup', entry: 'source/resume/load/markup.ts'},
	{
		name: 'other-text',
		entry: 'source/resume/load/parse.ts',
		reexports: [...['locate', 'problem-words'].map(name => `source/resume/load/${name}.ts`), 'source/merge/edit.ts'],
	},
	{name: 'validate', entry: 'source/local/validate.ts'},
	{name: 'init', entry: 'source/init/init.ts', reexports: ['source/init/papers.ts']},
	{name: 'merge', entry: 'source/merge/merge.ts'},
	{name: 'bibtex', entry: 'source/init/bibtex/index.ts'},
	{name: 'watch', entry: 'source/local/watch.ts'},
	{name: 'chinese', entry: 'source/i18n/chinese.ts'},
	{name: 'parse', entry: 'source/command/parse-call.ts', reexports: ['source/command/flags.ts']},
	{name: 'write-file', entry: 'source/command/write-file.ts'},
	{name: 'search', entry: 'source/resume/search/index.ts'},
	{name: 'local', entry: 'source/local/index.ts', reexports: shared},
	{name: 'read-aloud', entry: 'source/local/read-aloud.ts'},
	{name: 'open-url', entry: 'source/local/open-url.ts'},
	{name: 'app', entry: 'source/app/open-app.ts'},
	{name: 'index', entry: 'source/library/index.ts', format: 'esm'},
	{name: 'site', entry: 'source/http/site/site.ts', format: 'esm'},
	{name: 'serve', entry: 'source/server/serve.ts', format: 'esm'},
];

/**
 * Bundles the program for Node 20 and later, and copies the launcher, which any Node version can parse.
 *
 * @param folder the output folder
 * @param isFaster whether to apply the changes to libraries that only make them faster
 */
export async function bundle(folder: string, isFaster = true): Promise<Metafile> {
	await mkdir(folder, {recursive: true});
	const changes = [...neededChanges, ...(isFaster ? fasterChanges : [])];
	await writeFile(`${folder}/yoga.wasm`, await readYoga());
	await writeFile(`${folder}/cli.cjs`, await readFile('source/launcher.cjs'), {mode: 0o755});
	const metafiles = await Promise.all([...chunks.map(chunk => bundleChunk(chunk, folder, changes)), bundleClient(folder)]);
	return {
		inputs: Object.assign({}, ...metafiles.map(({inputs}) => inputs)),
		outputs: Object.assign({}, ...metafiles.map(({outputs}) => outputs)),
	};
}

/** Bundles the browser terminal, which the HTTP server sends: none of it runs in Node. */
async function bundleClient(folder: string): Promise<Metafile> {
	const client = 'source/http/terminal/client';
	const {metafile} = await build({
		entryPoints: [
			{in: `${client}/main.ts`, out: 'terminal'},
			{in: `${client}/style.css`, out: 'terminal'},
		],
		outdir: folder,
		bundle: true,
		platform: 'browser',
		format: 'iife',
		target: 'es2022',
		minify: true,
		legalComments: 'none',
		metafile: true,
		logLevel: 'warning',
	});
	return metafile;
}

async function bundleChunk(chunk: Chunk, folder: string, changes: readonly Plugin[]): Promise<Metafile> {
	const {metafile, outputFiles} = await build({
		entryPoints: {[chunk.name]: chunk.reexports ? `chunk:${chunk.name}` : chunk.entry},
		outdir: folder,
		outExtension: {'.js': extensionOf(chunk)},
		bundle: true,
		platform: 'node',
		format: chunk.format ?? 'cjs',
		target: 'node20',
		// Otherwise they become RegExp calls, which parse the pattern at each call. Node 20 supports all that are used.
		supported: {'regexp-unicode-property-escapes': true},
		// Their CommonJS builds hide from esbuild what they require and what they do not need.
		alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js', yaml: resolve('node_modules/yaml/browser/dist/index.js')},
		jsx: 'automatic',
		minify: !process.env.XUHUANG_READABLE,
		legalComments: 'none',
		// A string of one byte per character takes half of the memory; but Chinese is shorter unescaped.
		charset: chunk.name === 'app' ? 'ascii' : 'utf8',
		metafile: true,
		write: false,
		logLevel: 'warning',
		...environmentOf(chunk),
		plugins: [entryOf(chunk), otherChunks(chunk), versionOnly, ...changes],
	});
	for (const {path, text} of outputFiles) {
		await writeFile(path, requireCommonJs(text));
	}
	return metafile;
}

/** Reduces every package.json, ours or a library's, to its version, the only field the program reads. */
const versionOnly: Plugin = {
	name: 'version only',
	setup({onLoad}) {
		onLoad({filter: /\/package\.json$/}, async ({path}) => {
			const {version} = JSON.parse(await readFile(path, 'utf8')) as {version: string};
			return {contents: JSON.stringify({version}), loader: 'json'};
		});
	},
};

/**
 * Returns the options that give a module what its format lacks: import.meta in CommonJS; require, __filename and __dirname
 * in an ES module, for CommonJS packages in it.
 */
function environmentOf({format}: Chunk) {
	const production = {'process.env.NODE_ENV': '"production"'};
	if (format === undefined) {
		return {define: {...production, 'import.meta.dirname': '__dirname', 'import.meta': '{"url":"file:///"}'}};
	}
	const banner =
		"import{createRequire as __createRequire}from'node:module';import{fileURLToPath as __toPath}from'node:url';const require=__createRequire(import.meta.url),__filename=__toPath(import.meta.url),__dirname=__toPath(new URL('.',import.meta.url));";
	return {define: production, banner: {js: banner}};
}

/** Resolves the virtual entry module of a chunk, which re-exports everything that other chunks import from it. */
function entryOf({name, entry, reexports = []}: Chunk): Plugin {
	return {
		name: 'entry of a chunk',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^chunk:/}, () => ({path: name, namespace: 'chunk'}));
			onLoad({filter: /.*/, namespace: 'chunk'}, () => ({
				contents: [entry, ...reexports].map(module => `export * from ${JSON.stringify(moduleOf(module))};`).join('\n'),
				resolveDir: '.',
			}));
		},
	};
}

/** Makes modules of other chunks external: this chunk loads them from the files next to it. */
function otherChunks(chunk: Chunk): Plugin {
	const others = chunks.filter(other => other !== chunk);
	const holders = new Map(
		others.flatMap(other => [other.entry, ...(other.reexports ?? [])].map(module => [moduleOf(module), other] as const)),
	);
	return {
		name: 'chunks',
		setup({onResolve}) {
			onResolve({filter: /^[\w.]/}, ({path, resolveDir}) => {
				const holder = holders.get(path.startsWith('.') ? moduleOf(resolve(resolveDir, path)) : path);
				return holder && {path: `./${holder.name}${extensionOf(holder)}`, external: true, sideEffects: false};
			});
		},
	};
}

/** Returns a file's path without its extension, which differs between the source and its imports; a package's name as it is. */
function moduleOf(path: string): string {
	return path.includes('/') ? resolve(path).replace(/\.[jt]sx?$/, '') : path;
}

function extensionOf({format}: Chunk): string {
	return format === 'esm' ? '.mjs' : '.cjs';
}
