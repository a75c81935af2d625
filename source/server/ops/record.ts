import type {Log} from './log.js';
import type {Metrics} from './metrics.js';
import type {VisitRecord} from './visit-record.js';

/** The log and the metrics. */
export interface Records {
	readonly log: Log;
	readonly metrics: Metrics;
}

/** Logs and counts a finished visit. */
export function recordVisit({log, metrics}: Records, visit: VisitRecord): void {
	log.visit(visit);
	metrics.visit(visit);
}

/** Logs and counts a connection or shell that was refused or cut by a limit. */
export function recordRefusal({log, metrics}: Records, limit: string, address: string): void {
	log.refused(limit, address);
	metrics.refused.inc({limit});
}
