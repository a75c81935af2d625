import type {Start} from '../app/state.js';
import {beginVisit} from '../app/visit.js';
import type {Resume} from '../resume/types.js';
import type {Session} from '../terminal/session.js';

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
 * The frames are painted from the sheet that the React tree of the local program draws, which a test holds to the same
 * cells. A tree for each visitor would cost a megabyte, and 9 ms of the one processor a key instead of 2.
 */
export function showApp(session: Session, resume: Resume, start: Start): Shown {
	const visit = beginVisit(session, resume, start);
	let isOver = false;
	let isDue = true;
	const draw = () => {
		isDue = false;
		try {
			if (!isOver) {
				session.draw(visit.frame());
			}
		} catch (error) {
			session.end({kind: 'failed', error});
		}
	};
	// The keys of a batch make one frame.
	const stopDrawing = visit.model.subscribe(() => {
		if (!isDue) {
			isDue = true;
			queueMicrotask(draw);
		}
	});
	visit.loadSearch().catch((error: unknown) => session.end({kind: 'failed', error}));
	draw();
	return {
		resume: () => visit.model.content.resume,
		close() {
			isOver = true;
			stopDrawing();
			visit.end();
		},
	};
}
