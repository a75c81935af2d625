import type {Start} from '../app/state.js';
import {beginVisit} from '../app/visit.js';
import type {Display} from '../command/display.js';
import type {Resume} from '../resume/types.js';
import type {Ending} from '../terminal/session.js';
import {LocalSession} from './session.js';

/**
 * Opens the résumé in the terminal of `process` and returns how the visit ended. The first frame is painted, and keys
 * are answered, before React and Ink are loaded.
 */
export async function openHere(process: NodeJS.Process, resume: Resume, start: Start, display: Display = {}): Promise<Ending> {
	const session = new LocalSession(process, display);
	let close = () => {};
	try {
		const visit = beginVisit(session, resume, {theme: display.theme, ...start});
		const stopPainting = visit.paint();
		const [{showVisit}] = await Promise.all([import('../app/run.js'), visit.loadSearch()]);
		stopPainting();
		close = showVisit(visit);
	} catch (error) {
		session.end({kind: 'failed', error});
	}
	const ending = await session.ended;
	close();
	return ending;
}
