/** Fields that several entries have in common. */
import {address} from './address-fields.js';
import {date, endDate} from './date-fields.js';
import {isRecord} from './is-record.js';
import {list} from './list.js';
import {described, having, record, type Schema} from './schema.js';
import {flag, identifier, multilineText, oneOf, text} from './text-fields.js';

export const period = {
	startDate: described('YYYY, YYYY-MM or YYYY-MM-DD', date),
	endDate: described('Left out for what still goes on', endDate),
	isExpected: described('The end date lies ahead', flag),
};
/** Other common names of these. */
export const olderPeriod = {
	start: 'startDate',
	start_date: 'startDate',
	from: 'startDate',
	end: 'endDate',
	end_date: 'endDate',
	until: 'endDate',
	to: 'endDate',
} as const;
export const texts = list(text);
/** The free text of an entry. */
export const prose = {summary: multilineText, highlights: texts};

/** A location: a text, or an address in parts as in `basics`. */
export const place: Schema<string> = {
	read(value, cursor) {
		if (!isRecord(value)) {
			return text.read(value, cursor);
		}
		const {city, region, country, countryCode, name, address} = value;
		const parts = [name, address, city, region, country ?? countryCode].filter(part => typeof part === 'string' && part !== '');
		cursor.reportConverted(value, 'expected text');
		return text.read(parts.join(', '), cursor);
	},
	schema: text.schema,
	isWords: true,
};
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
			{main: 'url', required: ['kind']},
		),
	),
);
