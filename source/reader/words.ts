import type {Language, Phrase} from '../i18n/language.js';
import type {Block} from '../resume/block.js';
import {languageOf} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';

/** A block as one line to be read aloud: no marks of lists, no drawing, no spaces that only set columns. */
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

/** Who this is, in the first lines of a visit. */
export function greeting(resume: Resume): string[] {
	const {basics, meta} = resume;
	const {t} = languageOf(resume);
	const updated = meta.lastModified ? t('Updated {month}.', {month: meta.lastModified.slice(0, 7)}) : '';
	return [[basics.name, basics.label].filter(Boolean).join('. '), updated].filter(line => line !== '');
}

const usage = [
	'Type a number and Enter to open what has that number.',
	'b goes back. h says this again. r reads this place again.',
	'A slash and words search everything, as in /llm year:2024.',
	'c and a number copies. q quits.',
] as const satisfies readonly Phrase[];

/** How to go on, said at first and on "h". */
export function usageLines({t}: Language): string[] {
	return usage.map(line => t(line));
}
