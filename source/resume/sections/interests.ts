import {joined} from '../join.js';
import {isOfResearch} from './about.js';
import type {Section} from './section.js';

export const interests: Section = {
	id: 'interests',
	label: 'Interests',
	title: 'Interests',
	keys: ['interests'],
	isIn: resume => !resume.interests.every(isOfResearch),
	items: resume =>
		resume.interests.flatMap((interest, index) => {
			const text = joined([interest.name, joined([interest.keywords?.join(', '), interest.summary?.replace(/\n+/g, ' ')])], ': ');
			return isOfResearch(interest)
				? []
				: {id: String(index + 1), row: {text}, detail: [{spans: [{text}]}], facets: {topic: interest.keywords ?? []}};
		}),
};
