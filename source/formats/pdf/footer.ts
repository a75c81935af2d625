import {joined} from '../../resume/join.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {visibleText} from './clean.js';

/** At the foot of a page: whose it is and as of when it speaks, then which page it is. */
export function footerWords(resume: Resume, page: number, pages: number): readonly [left: string, right: string] {
	const {t} = languageOf(resume);
	const month = resume.meta.lastModified?.slice(0, 7);
	return [
		visibleText(joined([resume.basics.name, month && t('as of {month}', {month})], ' · ')),
		t('page {page} of {pages}', {page, pages}),
	];
}
