import type {LanguageId} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import type {DoorContext} from '../server/door-context.js';
import type {Library} from './library.js';
import type {Representation} from './representation.js';

/** A static file of the server, by language. */
export type Asset = (language: LanguageId) => Representation;

/** The served content; a reload replaces it. */
export interface Site {
	readonly resume: Resume;
	readonly library: Library;
	/** Static files, such as /robots.txt, by path. */
	readonly assets: ReadonlyMap<string, Asset>;
}

/** Dependencies shared by all requests. */
export interface HttpContext extends DoorContext {
	readonly site: Site;
}
