import type {Phrase} from '../../language/language.js';
import type {Refusal} from './connection-limiter.js';

/** What a visitor is told who met a limit. */
export const refusalWords: Readonly<Record<Refusal, Phrase>> = {
	sockets: 'The server is full, try again in a minute; meanwhile: npx xuhuang',
	shells: 'The server is full, try again in a minute; meanwhile: npx xuhuang',
	'address-sockets': 'There are too many connections from your address, close one; or: npx xuhuang',
	'address-shells': 'There are too many visits from your address, close one; or: npx xuhuang',
	'address-connects': 'Your address connects too often, try again in a minute; meanwhile: npx xuhuang',
};

/** The exit code of a visit that a limit refused: EX_TEMPFAIL of sysexits.h(3). */
export const refusedExitCode = 75;
