import {formatPeriod} from '../../../resume/dates.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import {projectLinks} from '../../../resume/sections/links.js';
import type {Project, Resume} from '../../../resume/types.js';
import {keepTogether, type LayoutEntry, type Node, paragraphOf} from '../layout.js';
import {type ChapterFunction, chosen, inRow, linkSpans, pointsOf, printed, tiers} from './shared.js';

/** Builds the chapter of the projects: name and description, facts and links, period, highlights. */
export const projectsChapter: ChapterFunction = (section, resume) => ({
	isList: false,
	entries: chosen(section, resume.projects, resume).map((project, index) => entryOf(project, index, resume)),
});

function entryOf(project: Project, index: number, resume: Resume): LayoutEntry {
	const {name, description, startDate, endDate, roles = [], entity, type, keywords = [], license, highlights} = project;
	const language = languageOf(resume);
	const {t} = language;
	const period = endDate ? printed(formatPeriod(project, language)) : startDate && `${t('Since')} ${startDate}`;
	const facts = joined([roles.join(', '), entity, type, keywords.join(', '), license], ' · ');
	const more = inRow([facts ? [{text: facts, meaning: 'quiet'}] : [], linkSpans(projectLinks(project, language))]);
	const nodes: Node[] = [
		paragraphOf(
			'title',
			[{text: name, meaning: 'strong'}, {text: description ? `: ${description}` : ''}],
			more.length > 0 ? undefined : period,
		),
		...(more.length > 0 ? [paragraphOf('line', more, period)] : []),
		...pointsOf(undefined, highlights),
	];
	return {node: keepTogether('Sect', nodes), rank: tiers.others + index};
}
