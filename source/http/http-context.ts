import type {LanguageId} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import type {DoorContext} from '../server/door-context.js';
import type {Representation} from './representation.js';
import type {RepresentationCache} from './representation-cache.js';

/** A static file of the server, by language. */
export type Asset = (language: LanguageId) => Representation;

/** The served content; a reload replaces it. */
export interface HttpContent {
	readonly resume: Resume;
	readonly representations: RepresentationCache;
	/** Static files, such as /robots.txt, by path. */
	readonly assets: ReadonlyMap<string, Asset>;
}

/** Dependencies shared by all requests. */
export interface HttpContext extends DoorContext {
	readonly content: HttpContent;
}
