import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** A change to one file of a library, made while bundling. */
export interface LibraryChange {
	readonly name: string;
	/** The end of the file's path. */
	readonly file: RegExp;
	/** Each text, which must be there, and what stands in its place. */
	readonly replace: ReadonlyArray<readonly [from: string, to: string]>;
}

/** The change as an esbuild plugin. The build fails when the library no longer has what is to be changed. */
export function pluginFor({name, file, replace}: LibraryChange): Plugin {
	return {
		name,
		setup(build) {
			let isApplied = false;
			build.onLoad({filter: file}, async ({path}) => {
				let contents = await readFile(path, 'utf8');
				for (const [from, to] of replace) {
					if (!contents.includes(from)) {
						throw new Error(`Library change "${name}" no longer applies: ${path} does not hold ${JSON.stringify(from)}.`);
					}
					contents = contents.replaceAll(from, () => to);
				}
				isApplied = true;
				return {contents, loader: 'js'};
			});
			build.onEnd(() => (isApplied ? null : {errors: [{text: `Library change "${name}" found no file ${file}.`}]}));
		},
	};
}
