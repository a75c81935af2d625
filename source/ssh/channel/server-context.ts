import type {Resume} from '../../resume/types.js';
import type {Answers} from '../../server/answers.js';
import type {DoorContext} from '../../server/door-context.js';
import type {VirtualFolder} from '../files/virtual-folder.js';

/** Content for visitors; a reload replaces it. */
export interface SshContent {
	readonly resume: Resume;
	/** The SFTP folder, created on first use. */
	readonly folder: () => Promise<VirtualFolder>;
	readonly answers: Answers;
}

/** Dependencies shared by all connections of the SSH server. */
export interface ServerContext extends DoorContext, SshContent {}
