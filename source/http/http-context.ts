import type {LanguageId} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import type {DoorContext} from '../server/door-context.js';
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

/** What all requests share. */
export interface HttpContext extends DoorContext {
	readonly site: Site;
}
