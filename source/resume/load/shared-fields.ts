/** Fields that several entries of a résumé file have. */
import {address} from './addresses.js';
import {date, endDate} from './dates.js';
import {described, having, list, record} from './reader.js';
import {flag, identifier, oneOf, text} from './texts.js';

export const period = {
	startDate: described('YYYY, YYYY-MM or YYYY-MM-DD', date),
	endDate: described('Left out for what still goes on', endDate),
	isExpected: described('The end date lies ahead', flag),
};
export const texts = list(text);
export const person = having('name', record({name: text, url: address}, {main: 'name'}));
export const publicationIds = described('The ids of publications that this belongs to', list(identifier));

export const links = list(
	having(
		'url',
		record(
			{
				kind: oneOf('homepage', 'project', 'code', 'model', 'dataset', 'paper', 'docs', 'package', 'scholar'),
				url: address,
				label: described('Shown instead of the kind', text),
			},
			{main: 'url'},
		),
	),
);
