import {joined} from './join.js';
import {languageOf} from './localized.js';
import type {Resume} from './types.js';

/** What the person looks for, if the résumé says so in a few words: "Open to positions: 2026 graduate". */
export function openToWords(resume: Resume): string | undefined {
	const {headline} = resume.statement ?? {};
	const {t} = languageOf(resume);
	return headline && joined([t('Open to positions'), headline], t(': '));
}
