import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** A string or pattern to replace, and its replacement. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** A patch to one file of a library, applied while bundling. */
export interface LibraryChange {
	readonly name: string;
	/** Matches the end of the file's path. */
	readonly file: RegExp;
	/** The replacements, in order; each must match. */
	readonly replace: readonly Replacement[];
}

/** Returns the change as an esbuild plugin. The build fails when a replacement no longer matches the library's file. */
export function pluginFor({name, file, replace}: LibraryChange): Plugin {
	return {
		name,
		setup(build) {
			build.onLoad({filter: file}, async ({path}) => {
				let contents = await readFile(path, 'utf8');
				for (const [from, to] of replace) {
					const changed = typeof from === 'string' ? contents.replaceAll(from, () => to) : contents.replace(from, () => to);
					if (changed === contents) {
						throw new Error(`Library change "${name}" no longer applies: ${path} does not hold ${String(from)}.`);
					}
					contents = changed;
				}
				return {contents, loader: 'js'};
			});
		},
	};
}
