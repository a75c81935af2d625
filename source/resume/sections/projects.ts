import {labelled} from '../block.js';
import {projectLinks} from '../links.js';
import {unique, yearOf} from './facets.js';
import type {Section} from './section.js';

export const projects: Section = {
	id: 'projects',
	label: 'Projects',
	title: 'Projects',
	isLoose: true,
	items: resume =>
		resume.projects.map(project => {
			const papers = resume.publications.filter(({id}) => project.publications?.includes(id));
			return {
				id: project.name.toLowerCase(),
				row: {lead: project.startDate?.slice(0, 4) ?? '', text: `${project.name}: ${project.description}`},
				detail: [
					{spans: [{text: project.name, meaning: 'strong'}, {text: `: ${project.description}`}]},
					...(project.startDate ? [labelled('Since', project.startDate)] : []),
					...(project.keywords ? [labelled('Topics', project.keywords.join(', '))] : []),
					...(project.license ? [labelled('License', project.license)] : []),
					...papers.map((paper, index) => labelled(index === 0 ? 'Papers' : '', `${paper.name} (${paper.venue})`)),
				],
				links: projectLinks(project),
				facets: {
					year: project.startDate ? [yearOf(project.startDate)] : [],
					topic: project.keywords ?? [],
					has: unique([...(project.url ? ['homepage'] : []), ...(project.links ?? []).map(link => link.kind)]),
				},
			};
		}),
};
