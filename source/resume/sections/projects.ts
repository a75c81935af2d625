import {type Block, labelled, paragraph, type Span} from '../block.js';
import {formatPeriod, isDate} from '../dates.js';
import {joined} from '../join.js';
import {languageOf, original} from '../localized.js';
import {bulletsOf, linesOf} from '../marked.js';
import type {Project, Resume} from '../types.js';
import {unique, yearsIn} from './facet-values.js';
import {projectLinks} from './links.js';
import type {Item, Section} from './section.js';

export const projects: Section = {
	id: 'projects',
	label: 'Projects',
	title: 'Projects',
	isLoose: true,
	keys: ['projects'],
	isIn: resume => resume.projects.length > 0,
	items: resume => {
		const taken = new Set<string>();
		return resume.projects.map((project, index) => {
			const name = original(project).name.toLowerCase();
			const id = taken.has(name) ? `${name} (${index + 1})` : name;
			taken.add(id);
			return projectItem(project, id, resume);
		});
	},
};

function projectItem(project: Project, id: string, resume: Resume): Item {
	const {name, description, startDate, endDate, keywords, url, links = []} = project;
	return {
		id,
		row: {lead: yearsIn(startDate ?? endDate)[0] ?? '', text: joined([name, description], ': ')},
		detail: describe(project, resume),
		links: projectLinks(project, languageOf(resume)),
		facets: {
			year: yearsIn(startDate),
			topic: keywords ?? [],
			has: unique([...(url ? ['homepage'] : []), ...links.map(link => link.kind)]),
		},
	};
}

/** Replaces strong by emphasis, because only the name of a project is strong in its first line. */
function withoutStrong(span: Span): Span {
	return span.meaning === 'strong' ? {...span, meaning: 'emphasis'} : span;
}

function describe(project: Project, resume: Resume): Block[] {
	const {name, description, startDate, endDate, keywords = [], roles = [], entity, type, license, highlights, publications} = project;
	const [first = paragraph(''), ...more] = linesOf(project, description ?? '');
	const language = languageOf(resume);
	const {t} = language;
	const papers = publications ? resume.publications.filter(({id}) => publications.includes(id)) : [];
	return [
		{spans: [{text: name, meaning: 'strong'}, ...(description ? [{text: ': '}, ...first.spans.map(withoutStrong)] : [])]},
		...more,
		...(endDate
			? [labelled(t('When'), formatPeriod(project, language))]
			: startDate
				? [labelled(isDate(startDate) ? t('Since') : t('When'), startDate)]
				: []),
		...(roles.length > 0 ? [labelled(t('Roles'), roles.join(', '))] : []),
		...(entity || type ? [labelled(t('For'), joined([entity, type]))] : []),
		...(keywords.length > 0 ? [labelled(t('Topics'), keywords.join(', '))] : []),
		...(license ? [labelled(t('License'), license)] : []),
		...papers.map((paper, index) => labelled(index === 0 ? t('Papers') : '', paper.name + (paper.venue ? ` (${paper.venue})` : ''))),
		...bulletsOf(project, highlights),
	];
}
