import {type Format, formatIds, formats, loadFormat} from '../../formats/index.js';
import type {Resume} from '../../resume/types.js';

/** A file that exists in memory only. */
export interface VirtualFile {
	readonly name: string;
	readonly data: Buffer;
}

/** The folder that visitors may copy from: the résumé in every format. */
export interface VirtualFolder {
	readonly files: readonly VirtualFile[];
	/** When the résumé was last changed, in seconds since 1970; 0 when it does not say. */
	readonly modifiedAt: number;
}

/** Writes the résumé in every format, into memory. */
export async function createFolder(resume: Resume): Promise<VirtualFolder> {
	const files = formatIds.map(async format => ({
		name: fileName(format),
		data: Buffer.from((await loadFormat(format))(resume, {})),
	}));
	return {files: await Promise.all(files), modifiedAt: Date.parse(resume.meta.lastModified ?? '') / 1000 || 0};
}

/** Of several formats with one extension, the first has the plain name: xuhuang.json, xuhuang-csl.json. */
function fileName(format: Format): string {
	const {extension} = formats[format];
	const first = formatIds.find(other => formats[other].extension === extension);
	return first === format ? `xuhuang.${extension}` : `xuhuang-${format}.${extension}`;
}
