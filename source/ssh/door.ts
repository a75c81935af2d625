import type {Resume} from '../resume/types.js';
import type {Config} from './config.js';
import type {Folder} from './files/folder.js';
import type {Log, VisitEntry} from './log.js';
import type {Metrics} from './metrics.js';
import type {Pages} from './pages.js';
import type {Turnstile} from './turnstile.js';

/** What every connection of the server shares. */
export interface Door {
	readonly config: Config;
	readonly resume: Resume;
	readonly folder: Folder;
	readonly pages: Pages;
	readonly turnstile: Turnstile;
	readonly log: Log;
	readonly metrics: Metrics;
}

/** A visit is over: it is logged and counted. */
export function record({log, metrics}: Door, entry: VisitEntry): void {
	log.visit(entry);
	metrics.visit(entry);
}
