import {readdir, readFile} from 'node:fs/promises';
import type {Metafile} from 'esbuild';
import {fontPackages} from './subset-fonts.js';

/** A package with code or fonts in the bundle. */
interface Package {
	/** "ink 8.0.0 (MIT)". */
	readonly title: string;
	/** Its copyright lines. */
	readonly copyright: readonly string[];
	/** The license text without those lines. */
	readonly text: string;
}

/** The fields of a package.json about the license. */
interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly author?: string | {readonly name: string};
	readonly license?: string;
	readonly licenses?: ReadonlyArray<{readonly type: string}>;
}

/**
 * Returns the license notices of everything in the bundle and of the fonts, as the text of one file; a license text that
 * several packages share appears once.
 */
export async function licenseNotices({outputs}: Metafile): Promise<string> {
	const inputs = Object.values(outputs).flatMap(output => Object.entries(output.inputs));
	const used = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => packageFolder(path));
	const folders = [...new Set([...used.filter(folder => folder !== undefined), ...fontPackages])].sort();
	const packages = await Promise.all(folders.map(folder => readPackage(folder)));
	const withText = packages.map(found => (found.text === '' ? {...found, text: commonText(found, packages)} : found));
	const texts = [...new Set(withText.map(({text}) => text))];
	const notices = texts.map(text =>
		notice(
			withText.filter(candidate => candidate.text === text),
			text,
		),
	);
	return `xuhuang carries code and fonts of these packages, under their licenses.\n\n${notices.join('\n\n')}\n`;
}

function notice(packages: readonly Package[], text: string): string {
	const holders = packages.map(({title, copyright}) => [`== ${title}`, ...copyright].join('\n'));
	return `${holders.join('\n')}\n\n${text}`;
}

/** Returns the most common text of a package's license, for packages that name a license without its text. */
function commonText({title}: Package, packages: readonly Package[]): string {
	const license = /\(.*\)$/.exec(title)?.[0] ?? '';
	const texts = packages.filter(other => other.text !== '' && other.title.endsWith(license)).map(({text}) => text);
	const [most = ''] = texts.toSorted((one, other) => count(texts, other) - count(texts, one));
	return most;
}

function count(texts: readonly string[], text: string): number {
	return texts.filter(other => other === text).length;
}

function packageFolder(path: string): string | undefined {
	return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

async function readPackage(folder: string): Promise<Package> {
	const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Manifest;
	const {name, version, author = ''} = manifest;
	const files = (await readdir(folder)).filter(file => /^licen[cs]e/i.test(file)).sort();
	const texts = await Promise.all(files.map(file => readFile(`${folder}/${file}`, 'utf8')));
	const lines = texts
		.join('\n')
		.split('\n')
		.map(line => line.trim());
	const text = lines
		.filter(line => !isCopyright(line) && !/^(?:the )?mit license(?: \(mit\))?$/i.test(line))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
	const copyright = lines.filter(isCopyright);
	const holder = typeof author === 'string' ? author : author.name;
	return {
		title: `${name} ${version} (${licenseOf(manifest, text)})`,
		copyright: copyright.length > 0 || holder === '' ? copyright : [`${text === '' ? 'Copyright (c)' : 'By'} ${holder}`],
		text: wrap(text),
	};
}

/**
 * Whether a line is a copyright notice: not a line of the license text, such as "(c) You must retain …" of the Apache
 * License, nor its template.
 */
function isCopyright(line: string): boolean {
	return (
		/^(?:[Cc]opyright (?:\([Cc]\)|©)|\([Cc]\) \d|©|Copyright (?:\d|(?!Holder|Notice|Owner)\p{Lu}))/u.test(line) && !/[[{]yyyy/.test(line)
	);
}

/**
 * Returns the SPDX id of a license: from the manifest's current or older field, or from the license text.
 *
 * @throws when none of them says
 */
function licenseOf({name, license, licenses}: Manifest, text: string): string {
	const found = license ?? licenses?.[0]?.type ?? (text.startsWith('Permission is hereby granted, free of charge') ? 'MIT' : undefined);
	if (found === undefined) {
		throw new Error(`${name}: under which license it is can't be told.`);
	}
	return found;
}

/** Wraps a text at 100 characters. */
function wrap(text: string): string {
	return text.replace(/(.{1,100})(?: |$)/g, '$1\n').trim();
}
