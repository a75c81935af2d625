import type {Resume} from '../../resume/types.js';
import type {Config} from '../config/serve-config.js';
import type {Folder} from '../files/virtual-folder.js';
import type {ConnectionLimiter} from '../limits/connection-limiter.js';
import type {Log, VisitEntry} from '../ops/log.js';
import type {Metrics} from '../ops/metrics.js';

/** What every connection of the server shares. */
export interface Door {
	readonly config: Config;
	readonly resume: Resume;
	readonly folder: Folder;
	readonly limiter: ConnectionLimiter;
	readonly log: Log;
	readonly metrics: Metrics;
}

/** A visit is over: it is logged and counted. */
export function record({log, metrics}: Door, entry: VisitEntry): void {
	log.visit(entry);
	metrics.visit(entry);
}
