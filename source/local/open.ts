import type {Start} from '../app/state.js';
import {beginVisit} from '../app/visit.js';
import type {Display} from '../command/display.js';
import type {Resume} from '../resume/types.js';
import type {Ending} from '../terminal/session.js';
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
}

/**
 * Opens the résumé in the terminal of `process` until the reader leaves. The first frame is painted, and keys
 * are answered, before React and Ink are loaded.
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
		const visit = beginVisit(session, resume, {theme: display.theme, ...start});
		shown = () => visit.model.content.resume;
		const stopPainting = visit.paint();
		const whole = file.whole?.();
		if (whole) {
			visit.model.renew(whole.resume, whole.notice === undefined ? undefined : {text: whole.notice, isLasting: false});
		}
		if (file.isWatched && file.from !== undefined) {
			const {watchResume} = await import('./watch.js');
			stopWatching = watchResume(file.from, visit.model, whole?.resume ?? resume);
		}
		const [{showVisit}] = await Promise.all([import('../app/run.js'), visit.loadSearch()]);
		stopPainting();
		close = showVisit(visit);
	} catch (error) {
		session.end({kind: 'failed', error});
	}
	const ending = await session.ended;
	stopWatching();
	close();
	keyboard?.close();
	return {ending, resume: shown(), isAscii: session.isAscii};
}
