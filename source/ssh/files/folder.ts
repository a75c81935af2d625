import {type Format, formatIds, formats, loadFormat, readyFor} from '../../formats/index.js';
import type {Resume} from '../../resume/types.js';

/** A file that exists in memory only. */
export interface File {
	readonly name: string;
	readonly data: Buffer;
}

/** The folder that visitors may copy from: the résumé in every format. */
export interface Folder {
	readonly files: readonly File[];
	/** When the résumé was last changed, in seconds since 1970. */
	readonly time: number;
}

export function isFile(found: Folder | File): found is File {
	return 'data' in found;
}

/** Writes the résumé in every format, once for all visitors. */
export async function createFolder(resume: Resume): Promise<Folder> {
	const files = formatIds.map(async format => ({
		name: nameOf(format),
		data: Buffer.from((await loadFormat(format))(await readyFor(format, resume), {})),
	}));
	return {files: await Promise.all(files), time: Date.parse(resume.meta.lastModified ?? '') / 1000 || 0};
}

/** The first format with an extension has the plain name; the others say which they are: xuhuang.json, xuhuang-csl.json. */
function nameOf(format: Format): string {
	const {extension} = formats[format];
	const first = formatIds.find(other => formats[other].extension === extension);
	return first === format ? `xuhuang.${extension}` : `xuhuang-${format}.${extension}`;
}
