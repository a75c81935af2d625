import {entrySection} from './entry-section.js';

export const grants = entrySection('grants', 'Grants', 'grants', ({name, awarder, position, amount, number}) => ({
	title: name,
	at: awarder,
	role: position,
	facts: [
		['Amount', amount],
		['Number', number],
	],
	link: 'Page',
}));
