/**
 * The fields of the entries of a résumé file. The second argument of `record` has the field names of older drafts, and common
 * other names.
 */
import {address, arxiv, doi} from './address-fields.js';
import {authorList} from './author-fields.js';
import {date} from './date-fields.js';
import {list} from './list.js';
import {described, record} from './schema.js';
import {links, olderPeriod, period, person, place, prose, publicationIds, texts} from './shared-fields.js';
import {dictionary, tex} from './tex-fields.js';
import {flag, identifier, multilineText, oneOf, text, year} from './text-fields.js';

export const publication = record(
	{
		id: described('A short name, to refer to it', identifier),
		shortName: described('What people call it', text),
		name: described('The title', text),
		authors: described('In their order; "equal" marks shared first authors', authorList),
		moreAuthors: described('The list ends in "et al."', flag),
		publisher: described('The venue spelled out', text),
		venue: described('The venue as people say it, such as WWW 2025', text),
		year,
		releaseDate: date,
		type: described(
			'A CSL type; "article" is a preprint',
			oneOf('paper-conference', 'article-journal', 'article', 'book', 'chapter', 'thesis', 'report', 'document'),
		),
		volume: text,
		issue: text,
		number: described('The number of the article', text),
		pages: text,
		doi,
		arxiv,
		acceptanceRate: text,
		url: address,
		links,
		topics: texts,
		...prose,
		note: text,
		bibtex: described(
			'What of a BibTeX entry the other fields do not hold, as it is written there',
			record({type: identifier, key: identifier, fields: dictionary(tex), words: dictionary(text)}),
		),
	},
	{
		main: 'name',
		older: {website: 'url', title: 'name', date: 'releaseDate', keywords: 'topics', description: 'summary', abstract: 'summary'},
		required: ['id', 'shortName', 'name', 'authors', 'publisher', 'venue', 'year', 'releaseDate', 'type', 'topics'],
	},
);

export const work = record(
	{
		name: described('The company', text),
		shortName: described('What people call the company', text),
		position: described('What you are there; an intern stands under Internships', text),
		location: place,
		description: described('What the company does', text),
		...period,
		url: address,
		...prose,
		group: person,
		lead: person,
		mentor: person,
		topics: texts,
		keywords: described('Words such as names of tools', texts),
		publications: publicationIds,
		positions: described(
			'Several positions there, one after the other',
			list(
				record(
					{position: text, location: place, ...period, ...prose},
					{main: 'position', older: {...olderPeriod, title: 'position', name: 'position', role: 'position', description: 'summary'}},
				),
			),
		),
	},
	{
		main: 'name',
		older: {
			...olderPeriod,
			company: 'name',
			website: 'url',
			title: 'position',
			employer: 'name',
			organization: 'name',
			role: 'position',
			roles: 'positions',
			technologies: 'keywords',
		},
		required: ['name', 'position', 'startDate'],
	},
);

export const project = record(
	{
		name: text,
		description: text,
		...period,
		url: address,
		highlights: texts,
		keywords: texts,
		roles: texts,
		entity: text,
		type: text,
		license: text,
		links,
		publications: publicationIds,
	},
	{
		main: 'name',
		older: {...olderPeriod, title: 'name', website: 'url', summary: 'description', technologies: 'keywords'},
		required: ['name', 'description'],
	},
);

export const education = record(
	{
		institution: text,
		location: place,
		area: text,
		studyType: text,
		...period,
		score: text,
		courses: texts,
		url: address,
		...prose,
		advisor: person,
	},
	{
		main: 'institution',
		older: {...olderPeriod, website: 'url', gpa: 'score', description: 'summary', degree: 'studyType', school: 'institution'},
		required: ['institution', 'area', 'studyType', 'startDate'],
	},
);

export const volunteer = record(
	{organization: text, position: text, location: place, ...period, url: address, ...prose},
	{
		main: 'organization',
		older: {...olderPeriod, website: 'url', company: 'organization', name: 'organization', role: 'position', description: 'summary'},
	},
);

export const presentation = record(
	{
		name: described('The title', text),
		event: described('Where it was given: a conference, a seminar', text),
		location: place,
		date,
		url: address,
		...prose,
	},
	{
		main: 'name',
		older: {title: 'name', website: 'url', description: 'summary', conference: 'event', venue: 'event', organization: 'event'},
	},
);

export const patent = record(
	{
		name: described('The title', text),
		number: text,
		issuer: described('The patent office', text),
		inventors: texts,
		status: described('Such as granted, or pending', text),
		date,
		url: address,
		...prose,
	},
	{main: 'name', older: {title: 'name', website: 'url', description: 'summary', office: 'issuer', patentNumber: 'number'}},
);

export const grant = record(
	{
		name: text,
		awarder: described('Who gives it', text),
		amount: described('With its currency, as you write it', text),
		position: described('What you are in it, such as principal investigator', text),
		number: text,
		date,
		...period,
		url: address,
		...prose,
	},
	{
		main: 'name',
		older: {
			...olderPeriod,
			title: 'name',
			website: 'url',
			description: 'summary',
			funder: 'awarder',
			agency: 'awarder',
			organization: 'awarder',
			role: 'position',
		},
	},
);

export const teaching = record(
	{
		course: text,
		institution: text,
		position: described('What you are in it, such as teaching assistant', text),
		location: place,
		date: described('The term, where it has no beginning and end', date),
		...period,
		url: address,
		...prose,
	},
	{
		main: 'course',
		older: {
			...olderPeriod,
			name: 'course',
			title: 'course',
			website: 'url',
			description: 'summary',
			organization: 'institution',
			school: 'institution',
			role: 'position',
		},
	},
);

export const service = record(
	{role: text, name: text, venue: text, years: list(year), kind: oneOf('journal', 'conference', 'workshop'), group: text, url: address},
	{main: 'name', required: ['role', 'name', 'venue', 'years', 'kind', 'group']},
);

export const award = record(
	{
		title: text,
		awarder: text,
		date,
		dates: described('Every date, for a prize won more than once', list(date)),
		summary: multilineText,
		url: address,
	},
	{
		main: 'title',
		older: {name: 'title', website: 'url', issuer: 'awarder', description: 'summary'},
		required: ['title', 'date', 'dates'],
	},
);
