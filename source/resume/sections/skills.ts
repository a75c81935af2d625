import {labelled, paragraph} from '../block.js';
import {joined} from '../join.js';
import type {Section} from './section.js';

export const skills: Section = {
	id: 'skills',
	label: 'Skills',
	title: 'Skills',
	keys: ['skills'],
	isIn: resume => Boolean(resume.skills?.length),
	items: resume =>
		(resume.skills ?? []).map(({name, level, keywords = [], summary}, index) => {
			const words = joined([keywords.join(', '), summary?.replace(/\n+/g, ' ')]);
			const others = joined([level, words], ': ');
			return {
				id: String(index + 1),
				row: {text: name ? joined([name, words], ': ') : others, ...(name && level && {tail: level})},
				detail: [name && others ? labelled(name, others, {labelWidth: 20}) : paragraph(name ?? others)],
				facets: {topic: keywords},
			};
		}),
};
