import {readdir, readFile} from 'node:fs/promises';
import {posix} from 'node:path';

/** The files of the source, by their paths from the project's folder. */
export const sourceFiles = (await readdir('source', {recursive: true}))
	.filter(file => /\.tsx?$/.test(file))
	.map(file => posix.join('source', file));

const texts = new Map(await Promise.all(sourceFiles.map(async file => [file, await readFile(file, 'utf8')] as const)));

/** Returns the text of a source file. */
export function textOf(file: string): string {
	return texts.get(file) ?? '';
}

/** Returns what a file imports, types too: paths from the project's folder, or names of packages. */
export function importsOf(file: string): string[] {
	const found = textOf(file).matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm);
	return [...found]
		.map(([, named, dynamic]) => named ?? dynamic ?? '')
		.map(name => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}
