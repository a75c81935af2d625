import {formatCard} from '../../formats/card.js';
import type {Phrase} from '../../i18n/language.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {endMessages} from '../../server/ops/end-messages.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import {hyperlink} from '../../terminal/hyperlink.js';
import type {ChannelWriter} from './channel-writer.js';

/** Privacy notice, written before the app enters the alternate screen, so that it remains in the scrollback. */
export const privacy = 'No account, no key, no password: this server keeps nothing about you.' satisfies Phrase;

interface GoodbyeOptions {
	readonly hasHyperlinks?: boolean;
}

/**
 * Writes the contact card when the visitor left, else the message for the end reason, and closes the channel with exit status
 * 0 or 1.
 *
 * @param resume the résumé in the visitor's language
 */
export function writeGoodbye(reason: EndReason, writer: ChannelWriter, resume: Resume, {hasHyperlinks = false}: GoodbyeOptions = {}): void {
	const message = endMessages[reason];
	const text =
		reason === 'left'
			? formatCard(resume, {isRemote: true, hyperlink: hasHyperlinks ? hyperlink : undefined})
			: `${message ? languageOf(resume).t(message) : ''}\n`;
	writer.write(text.replaceAll('\n', '\r\n'));
	writer.finish(reason === 'left' ? 0 : 1);
}
