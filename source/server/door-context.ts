import type {ServeConfig} from './config/serve-config.js';
import type {ConnectionLimiter} from './limits/connection-limiter.js';
import type {FairQueue} from './limits/fair-queue.js';
import type {Records} from './ops/record.js';

/** What the doors of the server share. */
export interface DoorContext extends Records {
	readonly config: ServeConfig;
	readonly limiter: ConnectionLimiter;
	/** Answers whatever is asked but for the PDF, in turn for each address. */
	readonly queue: FairQueue;
	/** Opens apps, so that many who come at once do not delay the keys of who is there. */
	readonly openings: FairQueue;
}
