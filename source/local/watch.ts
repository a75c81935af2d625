import {watch} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {Model} from '../app/state/model.js';
import {type MessageValue, msg} from '../i18n/language.js';
import {errorMessage} from '../i18n/message-error.js';
import {hide} from '../resume/hide.js';
import type {Resume} from '../resume/types.js';
import {openResume} from './read-resume.js';

/** How long, in ms, to wait after a change before reading the file: editors write in several steps. */
const settleTime = 80;

/**
 * Reloads a file each time it is saved. While it cannot be read, the last good version is shown, with the error.
 *
 * @param path the file
 * @param model receives the résumé and the notice
 * @param first the résumé shown at present
 * @returns a function that stops watching
 */
export function watchResume(path: string, model: Pick<Model, 'renew'>, first: Resume): () => void {
	const show = (resume: Resume, text: MessageValue | undefined) =>
		model.renew(resume, text === undefined ? undefined : {text, isLasting: true});
	let good = first;
	let shownError: MessageValue | undefined;
	let isOver = false;
	const read = async () => {
		try {
			const {whole} = await openResume(path);
			const {resume: read, notice} = whole();
			const resume = hide(read, first.origin?.hidden ?? []);
			// Nothing has changed when the file was saved unmodified, and on the first read.
			if (shownError !== undefined || JSON.stringify(resume) !== JSON.stringify(good)) {
				show(resume, notice);
			}
			good = resume;
			shownError = undefined;
		} catch (error) {
			// The footer has no room for the folder.
			shownError = withoutFolder(errorMessage(error), path);
			show(good, shownError);
		}
	};
	// The file may have changed since it was read.
	let timer = setTimeout(() => isOver || void read(), settleTime);
	// Watches the folder, because most editors replace the file with a new one.
	const watcher = watch(dirname(path), (_event, name) => {
		if (name === null || name === basename(path)) {
			clearTimeout(timer);
			timer = setTimeout(() => isOver || void read(), settleTime);
		}
	});
	watcher.on('error', error => show(good, msg('It is no longer watched: {reason}', {reason: error.message})));
	return () => {
		isOver = true;
		clearTimeout(timer);
		watcher.close();
	};
}

/** Returns an error message that names the file without its folder. */
function withoutFolder(words: MessageValue, path: string): MessageValue {
	return typeof words === 'object'
		? {...words, values: {...words.values, file: basename(path)}}
		: String(words).replace(path, basename(path));
}
