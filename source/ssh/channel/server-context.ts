import type {Resume} from '../../resume/types.js';
import type {ServeConfig} from '../config/serve-config.js';
import type {Pages} from '../files/pdf-pages.js';
import type {VirtualFolder} from '../files/virtual-folder.js';
import type {ConnectionLimiter} from '../limits/connection-limiter.js';
import type {Log} from '../ops/log.js';
import type {Metrics} from '../ops/metrics.js';

/** What all connections of the server share. */
export interface ServerContext {
	readonly config: ServeConfig;
	readonly resume: Resume;
	/** The files that SFTP serves. */
	readonly folder: VirtualFolder;
	/** Makes the PDF. */
	readonly pages: Pages;
	readonly limiter: ConnectionLimiter;
	readonly log: Log;
	readonly metrics: Metrics;
}
