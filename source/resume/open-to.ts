import {joined} from './join.js';
import {languageOf} from './localized.js';
import type {Resume} from './types.js';

/** Returns what the person looks for, if the résumé has a headline for it: "Open to positions: 2026 graduate". */
export function openToWords(resume: Resume): string | undefined {
	const {headline} = resume.statement ?? {};
	const {t} = languageOf(resume);
	return headline && joined([t('Open to positions'), headline], t(': '));
}
