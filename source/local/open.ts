import type {Start} from '../app/state.js';
import {beginVisit} from '../app/visit.js';
import type {Display} from '../command/display.js';
import type {Resume} from '../resume/types.js';
import type {Ending} from '../terminal/session.js';
import {atKeyboard} from './keyboard.js';
import {LocalSession} from './session.js';

/** The file that the résumé was read from, and whether its changes are shown. */
interface Watched {
	readonly from?: string | undefined;
	readonly isWatched?: boolean | undefined;
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
	file: Watched = {},
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
		if (file.isWatched && file.from !== undefined) {
			const {watchResume} = await import('./watch.js');
			stopWatching = watchResume(file.from, visit.model, resume);
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
