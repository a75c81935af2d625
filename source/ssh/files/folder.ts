import {type Format, formatIds, formats, loadFormat} from '../../formats/index.js';
import {english} from '../../language/language.js';
import type {Resume} from '../../resume/types.js';
import type {Pages} from '../pages.js';

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

/**
 * Writes the résumé in every format, once for all visitors.
 *
 * @param pages makes the one in pages
 * @param skip takes a format that cannot be made: no font has some of its characters
 */
export async function createFolder(resume: Resume, pages: Pages, skip: (name: string, error: unknown) => void): Promise<Folder> {
	const files = formatIds.map(async (format): Promise<File[]> => {
		const name = nameOf(format);
		try {
			return [{name, data: Buffer.from(await write(format, resume, pages))}];
		} catch (error) {
			skip(name, error);
			return [];
		}
	});
	return {files: (await Promise.all(files)).flat(), time: Date.parse(resume.meta.lastModified ?? '') / 1000 || 0};
}

async function write(format: Format, resume: Resume, pages: Pages): Promise<string | Uint8Array> {
	return format === 'pdf' ? (await pages.answer({action: 'show', format}, english)).output : (await loadFormat(format))(resume, {});
}

/** The first format with an extension has the plain name; the others say which they are: xuhuang.json, xuhuang-csl.json. */
function nameOf(format: Format): string {
	const {extension} = formats[format];
	const first = formatIds.find(other => formats[other].extension === extension);
	return first === format ? `xuhuang.${extension}` : `xuhuang-${format}.${extension}`;
}
