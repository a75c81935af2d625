import {type OpenApp, openApp} from '../app/open-app.js';
import type {Start} from '../app/state/state.js';
import type {Resume} from '../resume/types.js';
import type {FairQueue} from './limits/fair-queue.js';
import type {RemoteSession} from './remote-session.js';

/** How long, in ms, a visitor may do nothing before the tree of the app is given up until the next key. */
const napAfter = 30_000;

/**
 * Opens a visitor's app when the turn of the address has come. Undefined when the visit has ended by then, or ends here
 * because the app can't be opened or too many wait.
 *
 * @param address the IP address of the visitor
 */
export async function openInTurn(
	openings: FairQueue,
	address: string,
	session: RemoteSession,
	resume: Resume,
	start: Start,
): Promise<OpenApp | undefined> {
	try {
		return await openings.run(address, () => (session.isOver ? undefined : openApp(session, resume, start, {napAfter})));
	} catch (error) {
		session.close('failed', error);
		return undefined;
	}
}
