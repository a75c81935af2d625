import type {Phrase} from '../../i18n/language.js';
import type {LimitName} from './connection-limiter.js';

/** Messages to visitors who are refused, by limit. */
export const limitMessages: Readonly<Record<LimitName, Phrase>> = {
	sockets: 'The server is full, try again in a minute; meanwhile: npx xuhuang',
	shells: 'The server is full, try again in a minute; meanwhile: npx xuhuang',
	'address-sockets': 'There are too many connections from your address, close one; or: npx xuhuang',
	'address-shells': 'There are too many visits from your address, close one; or: npx xuhuang',
	'address-requests': 'Your address sends too many requests, try again in a minute; meanwhile: npx xuhuang',
	'address-penalty': 'Too many connections from your address failed, try again in a few minutes; meanwhile: npx xuhuang',
	'address-connects': 'Your address connects too often, try again in a minute; meanwhile: npx xuhuang',
};

/** The exit status of a shell that a limit refuses: EX_TEMPFAIL of sysexits.h(3). */
export const limitExitCode = 75;
