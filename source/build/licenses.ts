import {readdir, readFile} from 'node:fs/promises';
import type {Metafile} from 'esbuild';

/** The license notices of every package of which something is in the bundle, as the text of one file. */
export async function licenseNotices({outputs}: Metafile): Promise<string> {
	const inputs = Object.values(outputs).flatMap(output => Object.entries(output.inputs));
	const used = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => packageFolder(path));
	const folders = [...new Set(used.filter(folder => folder !== undefined))].sort();
	const notices = await Promise.all(folders.map(noticeOf));
	return `xuhuang carries code of these packages, under their licenses.\n\n${notices.join('\n')}`;
}

function packageFolder(path: string): string | undefined {
	return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

async function noticeOf(folder: string): Promise<string> {
	const {name, version, license} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Record<string, string>;
	const files = await readdir(folder, {recursive: true});
	// meow carries its own dependencies, with their licenses in one file.
	const texts = files.filter(file => /^(?:licen[cs]e[^/]*|build\/licenses\.md)$/i.test(file) && !file.startsWith('node_modules')).sort();
	if (texts.length === 0) {
		return `== ${name} ${version} (${license})\n`;
	}
	const contents = await Promise.all(texts.map(file => readFile(`${folder}/${file}`, 'utf8')));
	return `== ${name} ${version} (${license})\n\n${contents.map(text => text.trim()).join('\n\n')}\n`;
}
