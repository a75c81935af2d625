import {pino} from 'pino';
import type {AddressStyle, LogLevel} from '../config/serve-config.js';
import {loggedAddress} from '../limits/ip-address.js';
import type {EndReason} from '../session/end-messages.js';

/** What the log says of a visit: nothing that the visitor typed, no name, and the address cut short. */
export interface VisitEntry {
	readonly kind: 'shell' | 'aloud' | 'exec' | 'sftp';
	readonly address: string;
	readonly end: EndReason;
	readonly ms: number;
	/** The size of the terminal, as 80x24. */
	readonly size?: string;
	readonly colorLevel?: number;
	readonly bytesIn: number;
	readonly bytesOut: number;
	readonly exitCode?: number;
	readonly skippedFrames?: number;
	readonly error?: unknown;
}

/** The log of the server: one line of JSON each. */
export interface Log {
	readonly started: (facts: Readonly<Record<string, unknown>>) => void;
	readonly visit: (entry: VisitEntry) => void;
	/** Connections that a limit refused, or that were cut before a visit began. */
	readonly refused: (limit: string, address: string) => void;
	readonly said: (message: string, facts?: Readonly<Record<string, unknown>>) => void;
	/** What clients do wrong, for who looks for it. */
	readonly detail: (message: string, error: unknown) => void;
	readonly failed: (message: string, error: unknown) => void;
}

/** How long, in ms, refusals of one kind are counted before they are logged again: a flood of them writes few lines. */
const quiet = 10_000;

/** @param write takes each line, with its line feed */
export function createLog(level: LogLevel, style: AddressStyle, write: (line: string) => void): Log {
	const logger = pino({level, base: {pid: process.pid}, timestamp: pino.stdTimeFunctions.isoTime}, {write});
	const refusals = new Map<string, {time: number; untold: number}>();
	const addressOf = (address: string) => (style === 'none' ? {} : {address: loggedAddress(address, style)});
	return {
		started: facts => logger.info(facts, 'listening'),
		visit({address, error, ...entry}) {
			const line = {...addressOf(address), ...entry};
			if (entry.end === 'failed') {
				logger.error({...line, err: error}, 'visit');
			} else {
				logger.info(line, 'visit');
			}
		},
		refused(limit, address) {
			const last = refusals.get(limit) ?? {time: 0, untold: 0};
			const isTold = Date.now() - last.time >= quiet;
			if (isTold) {
				logger.warn({...addressOf(address), limit, ...(last.untold > 0 ? {before: last.untold} : {})}, 'refused');
			}
			refusals.set(limit, isTold ? {time: Date.now(), untold: 0} : {time: last.time, untold: last.untold + 1});
		},
		said: (message, facts = {}) => logger.info(facts, message),
		detail: (message, error) => logger.debug({err: error}, message),
		failed: (message, error) => logger.error({err: error}, message),
	};
}
