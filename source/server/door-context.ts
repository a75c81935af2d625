import type {ServeConfig} from './config/serve-config.js';
import type {ConnectionLimiter} from './limits/connection-limiter.js';
import type {FairQueue} from './limits/fair-queue.js';
import type {Records} from './ops/record.js';

/** Dependencies shared by the doors (the SSH and the HTTP server). */
export interface DoorContext extends Records {
	readonly config: ServeConfig;
	readonly limiter: ConnectionLimiter;
	/** Queue of all answers but PDFs, fair by client address. */
	readonly queue: FairQueue;
	/** Queue in which apps are opened, so that a burst of new visits does not delay the input of open ones. */
	readonly openings: FairQueue;
}
