import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Plugin} from 'esbuild';

/** A text, or what it looks like, and what stands in its place. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** A change to one file of a library, made while bundling. */
export interface LibraryChange {
	readonly name: string;
	/** The end of the file's path. */
	readonly file: RegExp;
	/** Each text, which must be there, and what stands in its place. */
	readonly replace?: readonly Replacement[];
	/** Another file in its place, as long as the library's holds `from`. */
	readonly whole?: {readonly from: string; readonly to: string};
}

/** The change as an esbuild plugin. The build fails when the library no longer has what is to be changed. */
export function pluginFor({name, file, replace = [], whole}: LibraryChange): Plugin {
	return {
		name,
		setup(build) {
			build.onLoad({filter: file}, async ({path}) => {
				let contents = await readFile(path, 'utf8');
				for (const [from, to] of whole ? [[whole.from, whole.from] as const] : replace) {
					const isThere = typeof from === 'string' ? contents.includes(from) : from.test(contents);
					if (!isThere) {
						throw new Error(`Library change "${name}" no longer applies: ${path} does not hold ${String(from)}.`);
					}
					contents = typeof from === 'string' ? contents.replaceAll(from, () => to) : contents.replace(from, () => to);
				}
				return {contents: whole?.to ?? contents, loader: 'js', resolveDir: dirname(path)};
			});
		},
	};
}
