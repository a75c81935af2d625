import type {Resume} from '../resume/types.js';
import type {Session} from '../terminal/session.js';
import {showVisit} from './run.js';
import type {Start} from './state.js';
import {beginVisit} from './visit.js';

/** Shows the résumé to one reader until the session ends. Returns the function that takes it off. */
export function runApp(session: Session, resume: Resume, start: Start = {}): () => void {
	const visit = beginVisit(session, resume, start);
	void visit.loadSearch();
	return showVisit(visit);
}
