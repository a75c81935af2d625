import type {Log} from './log.js';
import type {Metrics} from './metrics.js';
import type {VisitRecord} from './visit-record.js';

/** Logs and counts a visit that is over. */
export function recordVisit({log, metrics}: {readonly log: Log; readonly metrics: Metrics}, visit: VisitRecord): void {
	log.visit(visit);
	metrics.visit(visit);
}
