import {isInternship, workItems} from './employment.js';
import type {Section} from './section.js';

export const internships: Section = {
	id: 'internships',
	label: 'Internships',
	title: 'Internships',
	isLoose: true,
	keys: ['work'],
	isIn: resume => resume.work.some(isInternship),
	items: resume => workItems(resume, true),
};
