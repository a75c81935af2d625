import {watch} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {Model} from '../app/state/model.js';
import {type MessageValue, msg} from '../i18n/language.js';
import {wordsOf} from '../i18n/message-error.js';
import {hide} from '../resume/hide.js';
import type {Resume} from '../resume/types.js';
import {openResume} from './read-resume.js';

/** How long, in ms, after a change the file is read: editors write in several steps. */
const settleTime = 80;

/**
 * Shows each change of a file as it is saved. While it cannot be read, the last good state stays, with what is wrong.
 *
 * @param path the file
 * @param model takes the résumé, and what is to be said
 * @param first the résumé that is shown now
 * @returns the function that ends it
 */
export function watchResume(path: string, model: Pick<Model, 'renew'>, first: Resume): () => void {
	const show = (resume: Resume, text: MessageValue | undefined) =>
		model.renew(resume, text === undefined ? undefined : {text, isLasting: true});
	let good = first;
	let told: MessageValue | undefined;
	let isOver = false;
	const read = async () => {
		try {
			const {whole} = await openResume(path);
			const {resume: read, notice} = whole();
			const resume = hide(read, first.origin?.hidden ?? []);
			// What was saved as it is, and the first look, change nothing.
			if (told !== undefined || JSON.stringify(resume) !== JSON.stringify(good)) {
				show(resume, notice);
			}
			good = resume;
			told = undefined;
		} catch (error) {
			// The footer has no room for a folder.
			told = withoutFolder(wordsOf(error), path);
			show(good, told);
		}
	};
	// It may have been changed since it was read.
	let timer = setTimeout(() => isOver || void read(), settleTime);
	// The folder is watched: most editors put a new file in the place of the old one.
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

/** What is wrong with the file, which is named without its folder. */
function withoutFolder(words: MessageValue, path: string): MessageValue {
	return typeof words === 'object'
		? {...words, values: {...words.values, file: basename(path)}}
		: String(words).replace(path, basename(path));
}
