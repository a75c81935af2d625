import type {Resume} from '../../resume/types.js';
import type {DoorContext} from '../../server/door-context.js';
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
export interface ServerContext extends DoorContext, Shown {}
