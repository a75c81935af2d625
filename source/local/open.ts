import module from 'node:module';
import {nameFrame} from '../app/screens/home/name-frame.js';
import type {Start} from '../app/state/state.js';
import type {Display} from '../command/display.js';
import {localized} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import type {Ending} from '../terminal/session.js';
import {firstFrame} from './first-frame.js';
import {openKeyboard} from './keyboard.js';
import type {ReadResume} from './read-resume.js';
import {LocalSession} from './session.js';

/** The file that the résumé was read from. */
interface Source {
	readonly from?: string | undefined;
	/** Whether it is reloaded when it changes. */
	readonly isWatched?: boolean | undefined;
	/** Loads the whole file, when the résumé is only its beginning. */
	readonly whole?: (() => ReadResume) | undefined;
}

/** How a session ended, and the résumé in its last state: in the reader's language, and with the last changes of its file. */
export interface SessionResult {
	readonly ending: Ending;
	readonly resume: Resume;
	/** Whether the terminal is limited to ASCII. */
	readonly isAscii: boolean;
	/** Whether the terminal supports hyperlinks. */
	readonly hasHyperlinks: boolean;
}

/**
 * Opens the résumé in the terminal of `process`; resolves when the reader quits. The first frame, or the name in it, is drawn
 * before React and Ink are loaded; keys pressed meanwhile are queued.
 */
export async function openHere(
	process: NodeJS.Process,
	resume: Resume,
	start: Start,
	display: Display = {},
	file: Source = {},
): Promise<SessionResult> {
	const keyboard = file.from === '-' ? openKeyboard(process) : undefined;
	const session = new LocalSession(keyboard?.process ?? process, display);
	let close = () => {};
	let shown = () => resume;
	let stopWatching = () => {};
	try {
		const begin = {theme: display.theme, ...start};
		session.draw(
			firstFrame(session, resume, begin) ?? nameFrame(session, start.language ? localized(resume, start.language) : resume, begin),
		);
		// From Node 22 on: caches compiled code for the next start.
		(module as {enableCompileCache?: () => void}).enableCompileCache?.();
		const {openApp} = await import('../app/open-app.js');
		// One turn of the event loop reads the keys typed meanwhile, so that the first frame of the tree includes their effect. For a
		// large file they follow its first screen, because the whole file has to be loaded before they can be handled.
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
