import {type OpenApp, openApp} from '../app/open-app.js';
import type {Start} from '../app/state/state.js';
import type {Resume} from '../resume/types.js';
import type {FairQueue} from './limits/fair-queue.js';
import type {RemoteSession} from './remote-session.js';

/** Time without input, in ms, after which the app's React tree is unmounted until the next key. */
const napAfter = 30_000;

/**
 * Opens the app of a session when it is the address's turn in the queue. Resolves to undefined when the session has ended by
 * then; closes the session as failed, and resolves to undefined, when the app can't be opened or the queue is full.
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
		return await openings.run(address, () => (session.isOver ? undefined : openApp(session, resume, start, {unmountAfter: napAfter})));
	} catch (error) {
		session.close('failed', error);
		return undefined;
	}
}
