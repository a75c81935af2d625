import type {Resume} from '../../resume/types.js';
import type {Answers} from '../../server/answers.js';
import type {DoorContext} from '../../server/door-context.js';
import type {VirtualFolder} from '../files/virtual-folder.js';

/** What visitors are shown. */
export interface Shown {
	readonly resume: Resume;
	/** The files that SFTP serves, made when they are first asked for. */
	readonly folder: () => Promise<VirtualFolder>;
	readonly answers: Answers;
}

/** What all connections of the server share. */
export interface ServerContext extends DoorContext, Shown {}
