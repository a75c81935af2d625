import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** A text, or what it looks like, and what stands in its place. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** A change to one file of a library, made while bundling. */
export interface LibraryChange {
	readonly name: string;
	/** The end of the file's path. */
	readonly file: RegExp;
	/** Each text, which must be there, and what stands in its place. */
	readonly replace: readonly Replacement[];
}

/** The change as an esbuild plugin. The build fails when the library no longer has what is to be changed. */
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
