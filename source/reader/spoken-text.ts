import type {Language, Phrase} from '../i18n/language.js';
import type {Block} from '../resume/block.js';
import {languageOf} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';

/** Returns a block as one line to be read aloud: without list markers, drawings and padding. */
export function spoken({marker, spans}: Block, {t}: Language): string {
	const label = marker?.text.trim().replace(/^[-–]$/, '') ?? '';
	const words = spans
		.filter(({meaning}) => meaning !== 'bar')
		.map(({text}) => text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	return label === '' ? words : t('{label}: {text}', {label, text: words});
}

/** Returns the name and the date of the last change, in the first lines of a session. */
export function greeting(resume: Resume): string[] {
	const {basics, meta} = resume;
	const {t} = languageOf(resume);
	const updated = meta.lastModified ? t('Updated {month}.', {month: meta.lastModified.slice(0, 7)}) : '';
	return [[basics.name, basics.label].filter(Boolean).join('. '), updated].filter(line => line !== '');
}

const usage = [
	'Type a number and Enter to open that item.',
	'b goes back. h repeats this help. r reads this screen again.',
	'A slash and words search everything, as in /llm year:2024.',
	'c and a number copies. q quits.',
] as const satisfies readonly Phrase[];

/** Returns the usage, which is output at the start and on "h". */
export function usageLines({t}: Language): string[] {
	return usage.map(line => t(line));
}
