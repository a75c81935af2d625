import {formatDate} from '../../../resume/dates.js';
import {languageOf} from '../../../resume/localized.js';
import {listItem, paragraphOf} from '../layout.js';
import type {ChapterFunction} from './chapter.js';
import {chosen, tiers} from './shared.js';

/** The news, with their dates at the right edge. */
export const newsChapter: ChapterFunction = (section, resume) => ({
	title: languageOf(resume).t(section.title),
	isList: true,
	entries: chosen(section, resume.news, resume).map(({text, date}, index) => ({
		node: listItem(paragraphOf('row', [{text}], date && formatDate(date))),
		rank: tiers.others + index,
	})),
});
