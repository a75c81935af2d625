import {entrySection} from './entry-section.js';

export const volunteer = entrySection('volunteer', 'Volunteering', 'volunteer', ({organization, position, location}) => ({
	title: organization,
	location,
	role: position,
	link: 'Homepage',
}));
