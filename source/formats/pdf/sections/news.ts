import {formatDate} from '../../../resume/dates.js';
import {listItem, paragraphOf} from '../layout.js';
import {type ChapterFunction, chosen, tiers} from './shared.js';

/** Builds the chapter of the news, with their dates at the right edge. */
export const newsChapter: ChapterFunction = (section, resume) => ({
	isList: true,
	entries: chosen(section, resume.news, resume).map(({text, date}, index) => ({
		node: listItem(paragraphOf('row', [{text}], date && formatDate(date))),
		rank: tiers.others + index,
	})),
});
