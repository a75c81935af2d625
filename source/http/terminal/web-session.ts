import type {WebSocket} from 'ws';
import {type OutputWriter, RemoteSession, type TerminalFacts} from '../../server/remote-session.js';

/** What the page is asked to do. */
export interface PageRequest {
	/** Opens an address in a new tab. */
	readonly open?: string;
	readonly copy?: string;
	/** Why the visit is over. */
	readonly end?: string;
}

/** The terminal of a visitor in a browser, which opens links and has a clipboard of its own. */
export class WebSession extends RemoteSession {
	override readonly copy: (text: string) => void;
	readonly openUrl: (url: string) => Promise<void>;

	constructor(writer: OutputWriter, facts: TerminalFacts, socket: WebSocket) {
		super(writer, facts);
		this.copy = copy => askPage(socket, {copy});
		this.openUrl = async open => askPage(socket, {open});
	}
}

/** Asks the page of a visitor to do something, as long as it is connected. */
export function askPage(socket: WebSocket, request: PageRequest): void {
	if (socket.readyState === socket.OPEN) {
		socket.send(JSON.stringify(request));
	}
}
