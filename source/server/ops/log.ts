import {pino} from 'pino';
import type {AddressStyle, LogLevel} from '../config/serve-config.js';
import {AddressRateLimiter} from '../limits/address-rate-limiter.js';
import {limitKey, loggedAddress} from '../limits/ip-address.js';
import type {VisitRecord} from './visit-record.js';

/** The server's log, in JSON lines. */
export interface Log {
	/** Logs a finished visit. Visits of an address above its rate limit are only counted. */
	readonly visit: (visit: VisitRecord) => void;
	/** Logs a connection or shell that was refused or cut, by the name of the limit. */
	readonly refused: (limit: string, address: string) => void;
	readonly info: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
	/** Logs an error caused by a client. */
	readonly debug: (message: string, error: unknown) => void;
	readonly error: (message: string, error: unknown) => void;
}

/** Minimum interval, in ms, between logged refusals by one limit; those in between are only counted. */
const refusalInterval = 10_000;

/** Logged visits per minute and address, at most; and the interval, in ms, at which the number of omitted ones is logged. */
const [visitLines, countInterval] = [60, 10_000];

/**
 * Creates the log.
 *
 * @param style form in which IP addresses are logged
 * @param write receives each line, including the line feed
 */
export function createLog(level: LogLevel, style: AddressStyle, write: (line: string) => void): Log {
	const logger = pino({level, base: {pid: process.pid}, timestamp: pino.stdTimeFunctions.isoTime}, {write});
	const refusals = new Map<string, {time: number; unlogged: number}>();
	const visits = new AddressRateLimiter(visitLines);
	let leftOut = 0;
	const leaveOut = () => {
		leftOut += 1;
		if (leftOut === 1) {
			setTimeout(() => {
				logger.warn({lines: leftOut}, 'visits left out');
				leftOut = 0;
			}, countInterval).unref();
		}
	};
	const addressOf = (address: string) => (style === 'none' ? {} : {address: loggedAddress(address, style)});
	return {
		visit({address, error, ...visit}) {
			// Failed visits have a rate limit of their own, so that other visits cannot suppress them.
			if (!visits.take(`${visit.end === 'failed' ? 'failed ' : ''}${limitKey(address)}`)) {
				leaveOut();
				return;
			}
			const line = {...addressOf(address), ...visit};
			if (visit.end === 'failed') {
				logger.error({...line, err: error}, 'visit');
			} else {
				logger.info(line, 'visit');
			}
		},
		refused(limit, address) {
			const last = refusals.get(limit) ?? {time: Number.NEGATIVE_INFINITY, unlogged: 0};
			const isLogged = performance.now() - last.time >= refusalInterval;
			if (isLogged) {
				logger.warn({...addressOf(address), limit, ...(last.unlogged > 0 ? {before: last.unlogged} : {})}, 'refused');
			}
			refusals.set(limit, isLogged ? {time: performance.now(), unlogged: 0} : {time: last.time, unlogged: last.unlogged + 1});
		},
		info: (message, fields = {}) => logger.info(fields, message),
		debug: (message, error) => logger.debug({err: error}, message),
		error: (message, error) => logger.error({err: error}, message),
	};
}
