import type {Log} from './log.js';
import type {Metrics} from './metrics.js';
import type {VisitRecord} from './visit-record.js';

/** Where the doors record what happens. */
export interface Records {
	readonly log: Log;
	readonly metrics: Metrics;
}

/** Logs and counts a visit that is over. */
export function recordVisit({log, metrics}: Records, visit: VisitRecord): void {
	log.visit(visit);
	metrics.visit(visit);
}

/** Logs and counts what a limit refused or cut. */
export function recordRefusal({log, metrics}: Records, limit: string, address: string): void {
	log.refused(limit, address);
	metrics.refused.inc({limit});
}
