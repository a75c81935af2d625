import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import type {Language, Message, Phrase} from '../../i18n/language.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import type {Window} from '../../terminal/window.js';
import type {ClientEnvironment} from './client-environment.js';
import type {ServerContext} from './server-context.js';
import type {UserNameOptions} from './user-name-options.js';

/** What runs in a channel: a shell, a command or an SFTP session. The connection ends it when a limit is met. */
export interface ChannelTask {
	/** Returns for how long, in ms, the client has not read the output. */
	readonly stalledFor: () => number;
	/** Shows a message beside the output, or takes it away again with undefined. */
	readonly notify?: (message: Message | undefined) => void;
	/** Ends the task; it closes its channel and records the visit with this reason. */
	readonly end: (reason: EndReason) => void;
}

/** What a channel needs of its connection. */
export interface ConnectionContext {
	readonly server: ServerContext;
	readonly socket: Socket;
	/** The IP address of the client, whole. */
	readonly address: string;
	/** What the user name asks for. */
	readonly userOptions: UserNameOptions;
	/** Restarts the idle timeout: the client sent something. */
	readonly markActive: () => void;
	/** Ends all tasks with this reason, and then the connection. */
	readonly close: (reason: EndReason) => void;
	/** Takes one of the shells that are allowed, to be released once; returns the message of the limit that refuses it, if any. */
	readonly acquireShell: () => Phrase | undefined;
	readonly releaseShell: () => void;
	/** Puts a task under the limits of the connection; returns the function that takes it out when it is over. */
	readonly addTask: (task: ChannelTask) => () => void;
}

/** A request for a shell or a command (RFC 4254 section 6.5), with what the channel was told before it. */
export interface ChannelRequest {
	readonly channel: ServerChannel;
	readonly connection: ConnectionContext;
	readonly environment: ClientEnvironment;
	/** The size of the pseudo-terminal; undefined when the client asked for none. */
	readonly window: Window | undefined;
	/** Takes out of the input what the visitor has not typed, where there may be any. */
	readonly filterInput?: (data: Buffer) => Buffer;
	/** Sets the function that is called when the pseudo-terminal is resized. */
	readonly onResize: (listener: (window: Window) => void) => void;
}

/** The request, and the language to answer it in. */
export interface RequestContext extends ChannelRequest {
	readonly language: Language;
}
