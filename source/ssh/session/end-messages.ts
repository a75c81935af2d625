import type {Phrase} from '../../language/language.js';

/** Why a visit ended, as logs and metrics name it. */
export type EndReason =
	/** The visitor quit, or a command was answered. */
	| 'left'
	/** The connection was lost. */
	| 'gone'
	| 'idle'
	| 'overtime'
	/** The output was not read. */
	| 'stuck'
	/** The input was more than a person types. */
	| 'flood'
	| 'drain'
	| 'refused'
	| 'failed';

/** What a visitor is told at the end, where the end is not the visitor's own. */
export const endingWords = {
	idle: 'Closed, because no key was pressed for a while. Come again any time.',
	overtime: 'Closed, because the time of a visit was over. Come again any time.',
	flood: 'Closed, because more was typed than a person types.',
	drain: 'The server is restarting; come again in a minute. Meanwhile: npx xuhuang',
	failed: 'Something broke here, and it was noted. Meanwhile: npx xuhuang',
} as const satisfies Readonly<Partial<Record<EndReason, Phrase>>>;

/** The exit status that goes with an end. */
export function exitCodeOf(reason: EndReason): number {
	return reason === 'left' ? 0 : 1;
}
