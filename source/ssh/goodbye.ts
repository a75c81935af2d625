import {formatCard} from '../formats/card.js';
import type {Door} from './door.js';
import {type EndReason, endingWords, exitCodeOf} from './ending.js';
import type {Outlet} from './outlet.js';

/** Said above a visit, and left in the scrollback. */
export const privacy = 'No account, no key, no password: this server keeps nothing about you.';

/** The card, or why the visit ended; then the exit status, and the channel closes. */
export function sayGoodbye(reason: EndReason, outlet: Outlet, door: Door): void {
	const words = reason === 'left' ? formatCard(door.resume) : `${endingWords[reason] ?? ''}\n`;
	outlet.write(words.replaceAll('\n', '\r\n'));
	outlet.finish(exitCodeOf(reason));
}
