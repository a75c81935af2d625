import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import type {Language, Phrase, Saying} from '../../language/language.js';
import type {Window} from '../../terminal/window.js';
import type {ClientEnvironment} from './client-environment.js';
import type {EndReason} from './end-messages.js';
import type {Door} from './server-context.js';
import type {Switches} from './user-name-options.js';

/** What goes on in a channel. */
export interface Work {
	/** For how long, in ms, the visitor has not read the output. */
	readonly blockedFor: () => number;
	/** Says something to the visitor, or takes it back with undefined. */
	readonly notice?: (words: Saying | undefined) => void;
	readonly end: (reason: EndReason) => void;
}

/** What the work in a channel needs to know of its connection. */
export interface Visitor {
	readonly door: Door;
	readonly socket: Socket;
	/** As the logs may shorten it. */
	readonly address: string;
	readonly switches: Switches;
	/** The visitor did something. */
	readonly touch: () => void;
	/** Ends the connection after the last words. */
	readonly close: (reason: EndReason) => void;
	/** Asks for the one app of this connection; the answer is what to tell the visitor when there is none. */
	readonly openShell: () => Phrase | undefined;
	readonly closeShell: () => void;
	/** Puts work under the limits of the connection; returns the function that says it is over. */
	readonly begin: (work: Work) => () => void;
}

/** What a channel asked for before its work began. */
export interface Setting {
	readonly environment: ClientEnvironment;
	/** The visitor's terminal; undefined when there is none. */
	readonly window: Window | undefined;
	/** Takes the function to call when the window changes. */
	readonly onResize: (listener: (window: Window) => void) => void;
}

/** A channel in which work begins. */
export interface Opened {
	readonly channel: ServerChannel;
	readonly visitor: Visitor;
	readonly setting: Setting;
}

/** The same, and the language to answer in. */
export interface Addressed extends Opened {
	readonly language: Language;
}
