import {type Format, formatIds, formats, loadFormat, readyFor} from '../../formats/index.js';
import {english} from '../../i18n/language.js';
import type {Resume} from '../../resume/types.js';
import type {Answers} from '../../server/answers.js';
import {BusyError} from '../../server/limits/fair-queue.js';

/** An in-memory file. */
export interface VirtualFile {
	readonly name: string;
	readonly data: Buffer;
}

/** The SFTP folder: the résumé in every format. */
export interface VirtualFolder {
	readonly files: readonly VirtualFile[];
	/** Last modification of the résumé, in seconds since 1970; 0 when unknown. */
	readonly modifiedAt: number;
}

/**
 * Returns a function that creates the folder on its first call and then resolves to the same one. It is lazy because the PDF
 * takes half a second and most servers never get an SFTP session.
 *
 * @param answers renders the PDF
 * @param onSkip called with each file that cannot be written, as when no font has some of its characters
 */
export function folderOf(resume: Resume, answers: Answers, onSkip: (name: string, error: unknown) => void): () => Promise<VirtualFolder> {
	let folder: Promise<VirtualFolder> | undefined;
	return async () => {
		folder ??= createFolder(resume, answers, onSkip);
		try {
			return await folder;
		} catch (error) {
			// The next call tries again.
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

/** Returns the file name of a format. The first format with an extension has the plain name: xuhuang.json, xuhuang-csl.json. */
function fileName(format: Format): string {
	const {extension} = formats[format];
	const first = formatIds.find(other => formats[other].extension === extension);
	return first === format ? `xuhuang.${extension}` : `xuhuang-${format}.${extension}`;
}
