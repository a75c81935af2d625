import {closeSync, openSync} from 'node:fs';
import {devNull} from 'node:os';
import type {Log} from './log.js';

/** The interval, in ms, at which a file descriptor is tried for, and at which it is logged that there is none. */
const [checkInterval, logInterval] = [1000, 60_000];

/**
 * Logs when no file descriptor is free (EMFILE, ENFILE), once a minute while it lasts. Nothing else tells: libuv then accepts
 * with one that it keeps for that, closes the connection unanswered, and reports no error (uv__emfile_trick in its stream.c).
 */
export function watchDescriptors(log: Log): void {
	let loggedAt = Number.NEGATIVE_INFINITY;
	const check = () => {
		try {
			closeSync(openSync(devNull, 'r'));
		} catch (error) {
			if (performance.now() - loggedAt >= logInterval) {
				loggedAt = performance.now();
				log.error('no file descriptor is free: connections are closed unanswered', error);
			}
		}
	};
	setInterval(check, checkInterval).unref();
}
