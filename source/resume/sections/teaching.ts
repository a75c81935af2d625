import {entrySection} from './entry-section.js';

export const teaching = entrySection('teaching', 'Teaching', 'teaching', ({course, institution, position, location}) => ({
	title: course,
	at: institution,
	location,
	role: position,
	link: 'Page',
}));
