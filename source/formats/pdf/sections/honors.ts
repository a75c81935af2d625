import {formatDate} from '../../../resume/dates.js';
import {listItem, paragraphOf} from '../layout.js';
import {type ChapterFunction, chosen, pointsOf, tiers} from './shared.js';

/** Builds the chapter of the awards: a line each, with their dates at the right edge. */
export const honorsChapter: ChapterFunction = (section, resume) => ({
	isList: true,
	entries: chosen(section, resume.awards, resume).map(({title, awarder, dates, summary}, index) => ({
		node: listItem(
			paragraphOf('row', [{text: title, meaning: 'strong'}, {text: awarder ? `, ${awarder}` : ''}], dates.map(formatDate).join(', ')),
			...pointsOf(summary),
		),
		rank: tiers.others + index,
	})),
});
