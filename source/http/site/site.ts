import {createHash} from 'node:crypto';
import {readFile, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {answer} from '../../command/answer.js';
import {readBase} from '../../command/base.js';
import {siteOptions} from '../../command/command-options.js';
import {readHidden} from '../../command/hidden-fields.js';
import {makeFolder} from '../../command/make-folder.js';
import {readCommand} from '../../command/read-command.js';
import {printable, UsageError} from '../../command/usage-error.js';
import {WriteError, writeError, writeWhole} from '../../command/write-file.js';
import {formatIds} from '../../formats/index.js';
import {type Language, msg} from '../../i18n/language.js';
import {servedResume} from '../../local/served-resume.js';
import {servedSurroundings} from '../../local/surroundings.js';
import type {Resume} from '../../resume/types.js';
import {errorPage} from '../refusal.js';
import {downloads, filePath, negotiatedResources} from '../resources.js';
import {robots, sitemap} from './sitemap.js';

/** The manifest: hashes of the files of the last run, by path. Only those files are replaced or removed. */
const manifestFile = '.xuhuang-site.json';
type Manifest = Readonly<Record<string, string>>;

/**
 * Runs `xuhuang site`: writes the pages and files of the HTTP server to a folder, for static hosting.
 *
 * @param argv the arguments after `site`
 * @throws {UsageError | WriteError | LoadError}
 */
export async function site(
	argv: readonly string[],
	process: NodeJS.Process,
	language: Language,
	loadOwn: () => Promise<Resume>,
): Promise<void> {
	const call = readCommand(
		argv,
		{
			title: 'xuhuang site --output DIR [--base URL]: the résumé as a folder of web pages and files',
			text: 'It writes index.html, a page for each section and publication, every format, a feed, a sitemap and robots.txt. It neither replaces nor removes files that it did not write.',
			options: siteOptions,
		},
		process,
		language,
	);
	if (!call) {
		return;
	}
	const {flags, input} = call;
	const folder = flags.get('output');
	if (input[0] !== undefined) {
		throw new UsageError(msg('xuhuang site takes options only, not "{word}".', {word: printable(input[0])}));
	}
	if (folder === undefined) {
		throw new UsageError(msg('xuhuang site needs a folder: --output DIR.'));
	}
	const base = flags.get('base');
	const resume = await servedResume(loadOwn, flags.get('from'), readHidden(flags.get('hide') ?? ''));
	const files = await filesOf(resume, language, base === undefined ? undefined : readBase(base), process);
	await writeFiles(folder, files);
	process.stdout.write(`${language.t('{count} files were written to {folder}.', {count: files.size, folder})}\n`);
}

/** Renders all files, by path in the folder. */
async function filesOf(
	resume: Resume,
	language: Language,
	base: string | undefined,
	{env}: NodeJS.Process,
): Promise<Map<string, string | Uint8Array>> {
	const files = new Map<string, string | Uint8Array>();
	const surroundings = servedSurroundings(env);
	const resources = negotiatedResources(resume);
	for (const {path, section, item} of resources) {
		const call = {action: 'show', format: 'html', section, item, site: {base: base ?? '', others: downloads(resume)}} as const;
		files.set(join(path, 'index.html').slice(1), (await answer(call, resume, language)).output);
	}
	for (const format of formatIds.filter(id => id !== 'html')) {
		files.set(filePath(format, resume).slice(1), (await answer({action: 'show', format}, resume, language, surroundings)).output);
	}
	files.set('404.html', errorPage(404, '404', language, base ?? '/'));
	files.set('robots.txt', robots(base));
	if (base !== undefined) {
		files.set('sitemap.xml', sitemap(base, resources, resume));
		const picture = resume.origin ? undefined : await readFile(new URL('./home.png', import.meta.url)).catch(() => undefined);
		if (picture) {
			files.set('home.png', picture);
		}
	}
	return files;
}

/**
 * Writes the files, removes obsolete ones of the last run and writes the manifest.
 *
 * @throws {WriteError} before anything is written when a file exists that is not in the manifest or was changed
 */
async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
	const before = await readManifest(folder);
	for (const [path, content] of files) {
		const there = await hashOf(join(folder, path));
		if (there !== undefined && there !== before[path] && there !== hash(content)) {
			throw new WriteError(
				msg('{file} exists, but is not what xuhuang site wrote. Move it away, or name another folder.', {file: join(folder, path)}),
			);
		}
	}
	for (const [path, written] of Object.entries(before)) {
		if (isInside(path) && !files.has(path) && (await hashOf(join(folder, path))) === written) {
			await rm(join(folder, path));
		}
	}
	for (const [path, content] of files) {
		await makeFolder(dirname(join(folder, path))).catch((error: unknown) => {
			throw writeError(join(folder, path), error);
		});
		await writeWhole(join(folder, path), content, true);
	}
	const manifest = Object.fromEntries([...files].map(([path, content]) => [path, hash(content)]));
	await writeWhole(join(folder, manifestFile), `${JSON.stringify(manifest, undefined, '\t')}\n`, true);
}

/** Whether a path of the manifest, which is untrusted input, is inside the folder. */
function isInside(path: string): boolean {
	return !path.startsWith('/') && !path.split(/[\\/]/).includes('..');
}

async function readManifest(folder: string): Promise<Manifest> {
	try {
		return JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as Manifest;
	} catch {
		// The first run has no manifest; without one, no existing file is replaced or removed.
		return {};
	}
}

/** Returns the hash of a file; '' for anything but a regular file, such as a pipe; undefined when it does not exist. */
async function hashOf(path: string): Promise<string | undefined> {
	const there = await stat(path).catch(() => undefined);
	return there && !there.isFile() ? '' : readFile(path).then(hash, () => undefined);
}

function hash(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url');
}
