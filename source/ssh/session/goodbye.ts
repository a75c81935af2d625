import {formatCard} from '../../formats/card.js';
import type {Phrase} from '../../language/language.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import type {Outlet} from './channel-writer.js';
import {type EndReason, endingWords, exitCodeOf} from './end-messages.js';

/** Said above a visit, and left in the scrollback. */
export const privacy = 'No account, no key, no password: this server keeps nothing about you.' satisfies Phrase;

/** The card, or why the visit ended; then the exit status, and the channel closes. */
export function sayGoodbye(reason: EndReason, outlet: Outlet, resume: Resume): void {
	const words: Readonly<Partial<Record<EndReason, Phrase>>> = endingWords;
	const last = words[reason];
	const text = reason === 'left' ? formatCard(resume) : `${last ? languageOf(resume).say(last) : ''}\n`;
	outlet.write(text.replaceAll('\n', '\r\n'));
	outlet.finish(exitCodeOf(reason));
}
