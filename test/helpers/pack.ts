import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from './run.js';

/** The packed and installed program. */
export interface Packed {
	readonly tarball: string;
	/** The files in the tarball. */
	readonly files: readonly string[];
	/** The folder that it was installed in. */
	readonly folder: string;
	/** The executable that npm linked. */
	readonly command: string;
	/** npm's output of the installation. */
	readonly said: string;
}

/** Packs the built program as for publishing, without rebuilding it, and installs the tarball in an empty folder, without the network. */
export async function packAndInstall(folder: string): Promise<Packed> {
	// With an empty home and cache, npm can take nothing from elsewhere.
	const env = {HOME: folder, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false'};
	const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {env});
	assert.equal(packed.code, 0, packed.stderr);
	const [{filename, files}] = JSON.parse(packed.stdout) as [{filename: string; files: {path: string}[]}];
	const place = join(folder, 'installed');
	await mkdir(place);
	await writeFile(join(place, 'package.json'), '{}');
	const tarball = join(folder, filename);
	const installed = await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], {cwd: place, env});
	assert.equal(installed.code, 0, installed.stderr);
	return {
		tarball,
		files: files.map(({path}) => path),
		folder: place,
		command: join(place, 'node_modules/.bin/xuhuang'),
		said: installed.stdout,
	};
}
