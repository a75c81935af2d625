import {type Format, formatIds, formats, loadFormat, readyFor} from '../../formats/index.js';
import {english} from '../../i18n/language.js';
import type {Resume} from '../../resume/types.js';
import type {Answers} from '../../server/answers.js';
import {BusyError} from '../../server/limits/fair-queue.js';

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

/**
 * Returns what writes the résumé in every format, into memory, when the folder is first asked for: the PDF takes half a second,
 * and most servers are never asked.
 *
 * @param answers makes the PDF
 * @param onSkip receives a format that cannot be written, when no font has some of its characters
 */
export function folderOf(resume: Resume, answers: Answers, onSkip: (name: string, error: unknown) => void): () => Promise<VirtualFolder> {
	let folder: Promise<VirtualFolder> | undefined;
	return async () => {
		folder ??= createFolder(resume, answers, onSkip);
		try {
			return await folder;
		} catch (error) {
			// The next who asks may have more luck.
			folder = undefined;
			throw error;
		}
	};
}

async function createFolder(resume: Resume, answers: Answers, onSkip: (name: string, error: unknown) => void): Promise<VirtualFolder> {
	const files = formatIds.map(async (format): Promise<VirtualFile[]> => {
		const name = fileName(format);
		try {
			return [{name, data: Buffer.from(await write(format, resume, answers))}];
		} catch (error) {
			if (error instanceof BusyError) {
				throw error;
			}
			onSkip(name, error);
			return [];
		}
	});
	return {files: (await Promise.all(files)).flat(), modifiedAt: Date.parse(resume.meta.lastModified ?? '') / 1000 || 0};
}

async function write(format: Format, resume: Resume, answers: Answers): Promise<string | Uint8Array> {
	return format === 'pdf'
		? (await answers.answer({action: 'show', format}, english)).output
		: (await loadFormat(format))(await readyFor(format, resume), {});
}

/** Of several formats with one extension, the first has the plain name: xuhuang.json, xuhuang-csl.json. */
function fileName(format: Format): string {
	const {extension} = formats[format];
	const first = formatIds.find(other => formats[other].extension === extension);
	return first === format ? `xuhuang.${extension}` : `xuhuang-${format}.${extension}`;
}
