import type {LanguageId} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import type {ServeConfig} from '../server/config/serve-config.js';
import type {ConnectionLimiter} from '../server/limits/connection-limiter.js';
import type {FairQueue} from '../server/limits/fair-queue.js';
import type {Log} from '../server/ops/log.js';
import type {Metrics} from '../server/ops/metrics.js';
import type {Library} from './library.js';
import type {Representation} from './representation.js';

/** A file that belongs to the server, in each language. */
export type Asset = (language: LanguageId) => Representation;

/** What is served. */
export interface Site {
	readonly resume: Resume;
	readonly library: Library;
	/** What is no form of the résumé, such as /robots.txt, by its path. */
	readonly assets: ReadonlyMap<string, Asset>;
}

/** What the HTTP server shares with the other doors. */
export interface HttpContext {
	readonly config: ServeConfig;
	readonly site: Site;
	readonly limiter: ConnectionLimiter;
	/** Opens the apps of all doors, in turn for each address. */
	readonly openings: FairQueue;
	readonly log: Log;
	readonly metrics: Metrics;
}
