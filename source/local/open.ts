import module from 'node:module';
import {nameFrame} from '../app/screens/home/name-frame.js';
import type {Start} from '../app/state/state.js';
import type {Display} from '../command/display.js';
import {localized} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import type {Ending} from '../terminal/session.js';
import {firstFrame} from './first-frame.js';
import {atKeyboard} from './keyboard.js';
import type {ReadResume} from './read-resume.js';
import {LocalSession} from './session.js';

/** The file that the résumé was read from. */
interface Source {
	readonly from?: string | undefined;
	/** Whether its changes are shown. */
	readonly isWatched?: boolean | undefined;
	/** All of it, where the résumé is only its beginning. */
	readonly whole?: (() => ReadResume) | undefined;
}

/** How a visit ended, and the résumé as it was last seen: in the reader's language, and as its file was last saved. */
export interface Closed {
	readonly ending: Ending;
	readonly resume: Resume;
	/** Whether the terminal shows ASCII alone. */
	readonly isAscii: boolean;
	/** Whether the terminal has hyperlinks. */
	readonly hasHyperlinks: boolean;
}

/**
 * Opens the résumé in the terminal of `process` until the reader leaves. The first frame, or the name in it, is on the
 * screen before React and Ink are loaded; keys that are pressed meanwhile wait for them.
 */
export async function openHere(
	process: NodeJS.Process,
	resume: Resume,
	start: Start,
	display: Display = {},
	file: Source = {},
): Promise<Closed> {
	const keyboard = file.from === '-' ? atKeyboard(process) : undefined;
	const session = new LocalSession(keyboard?.process ?? process, display);
	let close = () => {};
	let shown = () => resume;
	let stopWatching = () => {};
	try {
		const begin = {theme: display.theme, ...start};
		session.draw(
			firstFrame(session, resume, begin) ?? nameFrame(session, start.language ? localized(resume, start.language) : resume, begin),
		);
		// From Node 22 on, what is compiled once is kept for the next start.
		(module as {enableCompileCache?: () => void}).enableCompileCache?.();
		const {openApp} = await import('../app/open-app.js');
		// A turn of the loop reads the keys that were typed meanwhile: the first frame of the tree answers them. Those for a large
		// file come after its first screen, as all of it has to be read before they can be answered.
		if (!file.whole) {
			await new Promise(setImmediate);
		}
		const app = openApp(session, resume, begin);
		close = app.close;
		shown = () => app.model.content.resume;
		const whole = file.whole?.();
		if (whole) {
			app.model.renew(whole.resume, whole.notice === undefined ? undefined : {text: whole.notice, isLasting: false});
		}
		if (file.isWatched && file.from !== undefined) {
			const {watchResume} = await import('./watch.js');
			stopWatching = watchResume(file.from, app.model, whole?.resume ?? resume);
		}
	} catch (error) {
		session.end({kind: 'failed', error});
	}
	const ending = await session.ended;
	stopWatching();
	close();
	keyboard?.close();
	return {ending, resume: shown(), isAscii: session.isAscii, hasHyperlinks: session.hasHyperlinks};
}
