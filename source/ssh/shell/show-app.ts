import {openApp} from '../../app/open-app.js';
import type {Start} from '../../app/state/state.js';
import type {Resume} from '../../resume/types.js';
import type {Session} from '../../terminal/session.js';

/** How long, in ms, a visitor may do nothing before the tree of his app is given up until the next key. */
const napAfter = 30_000;

/** An app that a visitor sees. */
export interface Shown {
	/** The résumé in the visitor's language. */
	readonly resume: () => Resume;
	/** Takes it off. */
	readonly close: () => void;
}

/**
 * Shows the app to a visitor.
 *
 * @param nap ms without input after which the tree is given up
 */
export function showApp(session: Session, resume: Resume, start: Start, nap = napAfter): Shown {
	const {model, close} = openApp(session, resume, start, {napAfter: nap});
	return {resume: () => model.content.resume, close};
}
