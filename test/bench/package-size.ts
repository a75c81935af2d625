import {cp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from '../helpers/run.js';

/** The files that the servers, the browser terminal and the PDF add to the package. */
const parts = {
	ssh: ['dist/serve.mjs'],
	web: ['dist/terminal.js', 'dist/terminal.css', 'dist/site.mjs', 'dist/home.png'],
	pdf: ['dist/pdf.cjs', 'dist/surroundings.cjs', 'dist/fonts'],
} as const;

/** Packs the built program without some parts, from a copy in an empty folder; returns the size of the tarball in bytes. */
export async function packedSize(folder: string, without: readonly (keyof typeof parts)[]): Promise<number> {
	for (const part of ['package.json', 'README.md', 'LICENSE', 'dist']) {
		await cp(part, join(folder, part), {recursive: true});
	}
	for (const path of without.flatMap(part => parts[part])) {
		await rm(join(folder, path), {recursive: true});
	}
	const {code, stdout, stderr} = await run('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {cwd: folder});
	if (code !== 0) {
		throw new Error(`npm pack failed: ${stderr}`);
	}
	const [{size}] = JSON.parse(stdout) as [{size: number}];
	return size;
}
