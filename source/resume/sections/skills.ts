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
		(resume.skills ?? []).map(({name, level, keywords = []}, index) => {
			const others = joined([level, keywords.join(', ')], ': ');
			const title = name ?? others;
			return {
				id: String(index + 1),
				row: {text: name ? joined([name, keywords.join(', ')], ': ') : title, ...(name && level && {tail: level})},
				detail: [name ? labelled(name, others, {labelWidth: 20}) : paragraph(title)],
				facets: {topic: keywords},
			};
		}),
};
