import {closeSync, openSync} from 'node:fs';
import {devNull} from 'node:os';
import type {Log} from './log.js';

/** Intervals, in ms, of the check for a free file descriptor, and of the log line when there is none. */
const [checkInterval, logInterval] = [1000, 60_000];

/**
 * Logs when no file descriptor is free (EMFILE, ENFILE), once a minute while that lasts. Node reports no error: libuv accepts the
 * connection with a reserved descriptor and closes it unanswered (uv__emfile_trick in its stream.c).
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
