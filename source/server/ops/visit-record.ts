/** Why a visit ended, as logs and metrics name it. */
export type EndReason =
	/** The visitor quit, or a command was answered. */
	| 'left'
	/** The connection was lost. */
	| 'gone'
	/** No key was pressed for `--idle-timeout`. */
	| 'idle'
	/** It lasted for `--session-timeout`. */
	| 'overtime'
	/** The output was not read for `--stuck-timeout`, or `--max-backlog` of it waited. */
	| 'stuck'
	/** The input was more than a person types. */
	| 'flood'
	/** The server was full, and this was the newest visit of the network that had most. */
	| 'crowded'
	/** The server shuts down. */
	| 'drain'
	/** An error in the server. */
	| 'failed';

/** How a visit ended. */
export interface VisitEnd {
	readonly end: EndReason;
	readonly error?: unknown;
}

/** A visit that is over: nothing in it was typed by the visitor. */
export interface VisitRecord extends VisitEnd {
	readonly kind: 'shell' | 'web' | 'aloud' | 'exec' | 'sftp';
	/** The IP address, which the log shortens. */
	readonly address: string;
	/** How long the visit lasted, in ms. */
	readonly ms: number;
	/** The size of the terminal in cells, as 80x24. */
	readonly size?: string;
	readonly colorLevel?: number;
	readonly bytesIn: number;
	readonly bytesOut: number;
	readonly exitCode?: number;
	/** Frames that were left out because the client read too slowly. */
	readonly skippedFrames?: number;
}
