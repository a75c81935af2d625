import {entrySection} from './entry-section.js';

export const talks = entrySection('talks', 'Talks', 'presentations', ({name, event, location}) => ({
	title: name,
	at: event,
	location,
	link: 'Page',
}));
