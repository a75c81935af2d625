import type {WebSocket} from 'ws';
import {type OutputWriter, RemoteSession, type TerminalFacts} from '../../server/remote-session.js';

/** A message to the page, as JSON: what to open, copy or display. */
export interface PageMessage {
	/** URL to open in a new tab. */
	readonly open?: string;
	readonly copy?: string;
	/** Message to display when the visit has ended. */
	readonly end?: string;
}

/** Session of a browser terminal, which opens links and copies to the clipboard by messages to the page. */
export class WebSession extends RemoteSession {
	override readonly copy: (text: string) => void;
	readonly openUrl: (url: string) => Promise<void>;

	constructor(writer: OutputWriter, facts: TerminalFacts, socket: WebSocket) {
		super(writer, facts);
		this.copy = copy => sendToPage(socket, {copy});
		this.openUrl = async open => sendToPage(socket, {open});
	}
}

/** Sends a message to the page, unless the socket is closed. */
export function sendToPage(socket: WebSocket, message: PageMessage): void {
	if (socket.readyState === socket.OPEN) {
		socket.send(JSON.stringify(message));
	}
}
