import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import type {Language, Message, Phrase} from '../../i18n/language.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import type {Window} from '../../terminal/window.js';
import type {ClientEnvironment} from './client-environment.js';
import type {ServerContext} from './server-context.js';
import type {UserNameOptions} from './user-name-options.js';

/** A shell, command or SFTP session that runs in a channel. The connection ends it at a timeout or limit. */
export interface ChannelTask {
	/** Returns how long, in ms, the client has not read the output. */
	readonly stalledFor: () => number;
	/** Shows a notice beside the output; undefined removes it. */
	readonly notify?: (message: Message | undefined) => void;
	/** Ends the task: closes its channel and records the visit with this reason. */
	readonly end: (reason: EndReason) => void;
}

/** The connection as seen by its channels. */
export interface ConnectionContext {
	readonly server: ServerContext;
	readonly socket: Socket;
	/** The full IP address of the client. */
	readonly address: string;
	/** Options set by the user name. */
	readonly userOptions: UserNameOptions;
	/** Restarts the idle timeout; called on input of the client. */
	readonly markActive: () => void;
	/** Ends all tasks, then the connection, with this reason. */
	readonly close: (reason: EndReason) => void;
	/** Acquires a shell slot, to be released once; returns the message of the limit that refuses it, else undefined. */
	readonly acquireShell: () => Phrase | undefined;
	readonly releaseShell: () => void;
	/** Adds a task, to which the connection applies its limits; returns the function that removes it. */
	readonly addTask: (task: ChannelTask) => () => void;
}

/** A shell or exec request (RFC 4254 section 6.5), with the channel's environment and pseudo-terminal. */
export interface ChannelRequest {
	readonly channel: ServerChannel;
	readonly connection: ConnectionContext;
	readonly environment: ClientEnvironment;
	/** Size of the pseudo-terminal; undefined when the client requested none. */
	readonly window: Window | undefined;
	/** Removes input that the visitor has not typed, such as data of the terminal's bootstrap script. */
	readonly filterInput?: (data: Buffer) => Buffer;
	/** Sets the listener for resizes of the pseudo-terminal. */
	readonly onResize: (listener: (window: Window) => void) => void;
}

/** A request with the language of its answer. */
export interface RequestContext extends ChannelRequest {
	readonly language: Language;
}
