/** End reason of a visit, as named in logs and metrics. */
export type EndReason =
	/** The visitor quit, or the command finished. */
	| 'left'
	/** The connection was lost. */
	| 'gone'
	/** No key was pressed for `--idle-timeout`. */
	| 'idle'
	/** The visit lasted for `--session-timeout`. */
	| 'overtime'
	/** The output was not read for `--stuck-timeout`, or more than `--max-backlog` of it was buffered. */
	| 'stuck'
	/** The input exceeded its rate limit. */
	| 'flood'
	/** The server was full, and the slot was reassigned: this was the newest visit of the network with the most. */
	| 'crowded'
	/** The server shuts down. */
	| 'drain'
	/** An error in the server. */
	| 'failed';

/** End of a visit: the reason, and the error of a failed one. */
export interface VisitEnd {
	readonly end: EndReason;
	readonly error?: unknown;
}

/** Record of a finished visit for log and metrics; it contains nothing that the visitor typed. */
export interface VisitRecord extends VisitEnd {
	readonly kind: 'shell' | 'web' | 'aloud' | 'exec' | 'sftp';
	/** The full IP address, which the log truncates. */
	readonly address: string;
	/** Duration in ms. */
	readonly ms: number;
	/** Size of the terminal in cells, such as 80x24. */
	readonly size?: string;
	readonly colorLevel?: number;
	readonly bytesIn: number;
	readonly bytesOut: number;
	readonly exitCode?: number;
	/** Number of frames skipped because of backpressure. */
	readonly skippedFrames?: number;
}
