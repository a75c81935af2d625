import {formatPeriod} from '../../../resume/dates.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import type {Education, Resume} from '../../../resume/types.js';
import {keepTogether, type LayoutEntry, type Node, paragraphOf} from '../layout.js';
import {type ChapterFunction, chosen, labelText, linkNames, pointsOf, printed, rankOfPlace} from './shared.js';

/** Builds the chapter of the studies: institution and period, then degree, advisor and score, then courses. */
export const educationChapter: ChapterFunction = (section, resume) => ({
	isList: false,
	entries: chosen(section, resume.education, resume).map((item, index) => entryOf(item, index, resume)),
});

function entryOf(item: Education, index: number, resume: Resume): LayoutEntry {
	const {institution, studyType, area, url, advisor, score, courses} = item;
	const language = languageOf(resume);
	const {t} = language;
	const [title = '', ...others] = [institution, studyType, area].filter(Boolean);
	const more = joined([...others, advisor && t('Advisor: {name}', {name: advisor.name}), score && labelText(t('Score'), t) + score], ' · ');
	const period = printed(formatPeriod(item, language));
	const nodes: Node[] = [
		paragraphOf('title', linkNames([{text: title || period, meaning: 'strong'}], [{name: institution, url}]), title ? period : undefined),
		...(more ? [paragraphOf('line', linkNames([{text: more}], [advisor]))] : []),
		...pointsOf(undefined, courses),
	];
	return {node: keepTogether('Sect', nodes), rank: rankOfPlace(item, index)};
}
