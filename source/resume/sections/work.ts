import {isInternship, workItems} from './employment.js';
import type {Section} from './section.js';

export const work: Section = {
	id: 'work',
	label: 'Work',
	title: 'Work',
	isLoose: true,
	keys: ['work'],
	isIn: resume => !resume.work.every(isInternship),
	items: resume => workItems(resume, false),
};
