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

/** A visit that is over. */
interface Visited {
	readonly ending: Ending;
	/** The résumé as it was shown last: its file may have changed meanwhile. */
	readonly resume: Resume;
}

/**
 * Opens the résumé in the terminal of `process` until the visit ends. The first frame is painted, and keys
 * are answered, before React and Ink are loaded.
 */
export async function openHere(
	process: NodeJS.Process,
	resume: Resume,
	start: Start,
	display: Display = {},
	file: Watched = {},
): Promise<Visited> {
	const keyboard = file.from === '-' ? atKeyboard(process) : undefined;
	const session = new LocalSession(keyboard?.process ?? process, display);
	let close = () => {};
	let stopWatching = () => {};
	let last = () => resume;
	try {
		const visit = beginVisit(session, resume, {theme: display.theme, ...start});
		last = () => visit.model.content.resume;
		const stopPainting = visit.paint();
		if (file.isWatched && file.from !== undefined) {
			const {watchResume} = await import('./watch.js');
			stopWatching = watchResume(file.from, visit.model.renew, resume);
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
	return {ending, resume: last()};
}
