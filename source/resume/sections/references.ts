import {plainText} from '../block.js';
import {linesOf} from '../marked.js';
import type {Section} from './section.js';

export const references: Section = {
	id: 'references',
	label: 'References',
	title: 'References',
	isLoose: true,
	keys: ['references'],
	isIn: resume => Boolean(resume.references?.length),
	items: resume =>
		(resume.references ?? []).map((testimonial, index) => {
			const {name, reference = ''} = testimonial;
			const words = linesOf(testimonial, reference);
			return {
				id: String(index + 1),
				row: {...(name && {lead: name}), text: plainText(words.slice(0, 1)) || (name ?? '')},
				detail: [...(name ? [{spans: [{text: name, meaning: 'strong' as const}]}] : []), ...words],
			};
		}),
};
