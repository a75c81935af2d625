import {joined} from '../join.js';
import {entrySection} from './entry-section.js';

export const patents = entrySection('patents', 'Patents', 'patents', ({name, issuer, number, inventors, status}) => ({
	title: name,
	at: joined([issuer, number], ' '),
	facts: [
		['Inventors', inventors?.join(', ')],
		['Status', status],
	],
	link: 'Page',
}));
