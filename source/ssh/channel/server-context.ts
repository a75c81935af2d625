import type {Resume} from '../../resume/types.js';
import type {ServeConfig} from '../../server/config/serve-config.js';
import type {ConnectionLimiter} from '../../server/limits/connection-limiter.js';
import type {FairQueue} from '../../server/limits/fair-queue.js';
import type {Log} from '../../server/ops/log.js';
import type {Metrics} from '../../server/ops/metrics.js';
import type {Pages} from '../../server/pdf-pages.js';
import type {VirtualFolder} from '../files/virtual-folder.js';

/** What visitors are shown. */
export interface Shown {
	readonly resume: Resume;
	/** The files that SFTP serves, made when they are first asked for. */
	readonly folder: () => Promise<VirtualFolder>;
	/** Makes the PDF. */
	readonly pages: Pages;
}

/** What all connections of the server share. */
export interface ServerContext extends Shown {
	readonly config: ServeConfig;
	/** Makes all other answers. */
	readonly answers: FairQueue;
	/** Opens apps, so that many who come at once do not delay the keys of who is there. */
	readonly openings: FairQueue;
	readonly limiter: ConnectionLimiter;
	readonly log: Log;
	readonly metrics: Metrics;
}
