import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Report} from './report.js';

/** Folder of the stored results, one file per version of the program and of Node: 1.0.0-node20.json. */
const folder = 'test/bench/results';

function fileEnd({node}: Pick<Report, 'node'>): string {
	return `-node${node.slice(1).split('.')[0]}.json`;
}

/** Reads the stored results of the newest version on the same major version of Node. */
export async function lastKept(report: Report): Promise<Report | undefined> {
	const files = (await readdir(folder).catch(() => [])).filter(file => file.endsWith(fileEnd(report)));
	const newest = files.sort((a, b) => a.localeCompare(b, 'en', {numeric: true})).at(-1);
	return newest && JSON.parse(await readFile(join(folder, newest), 'utf8'));
}

export async function keep(report: Report): Promise<void> {
	await mkdir(folder, {recursive: true});
	await writeJson(join(folder, report.version + fileEnd(report)), report);
}

export async function writeJson(file: string, report: Report): Promise<void> {
	await writeFile(file, `${JSON.stringify(report, undefined, '\t')}\n`);
}
