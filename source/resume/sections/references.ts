import {paragraph} from '../block.js';
import type {Section} from './section.js';

export const references: Section = {
	id: 'references',
	label: 'References',
	title: 'References',
	isLoose: true,
	keys: ['references'],
	isIn: resume => Boolean(resume.references?.length),
	items: resume =>
		(resume.references ?? []).map(({name, reference = ''}, index) => {
			const words = reference.split(/\n+/).filter(Boolean);
			return {
				id: String(index + 1),
				row: {...(name && {lead: name}), text: words[0] ?? name ?? ''},
				detail: [...(name ? [{spans: [{text: name, meaning: 'strong' as const}]}] : []), ...words.map(text => paragraph(text))],
			};
		}),
};
