/** The fields of the entries of a résumé file. The second part of `record` has the names of older drafts, and of habit. */
import {address, arxiv, doi} from './addresses.js';
import {date} from './dates.js';
import {described, having, list, record} from './reader.js';
import {links, period, person, publicationIds, texts} from './shared-fields.js';
import {flag, identifier, oneOf, text, words, year} from './texts.js';

export const publication = record(
	{
		id: described('A short name, to refer to it', identifier),
		shortName: described('What people call it', text),
		name: described('The title', text),
		authors: described(
			'In their order; "equal" marks shared first authors',
			list(having('name', record({name: text, equal: flag, mentor: flag}, {main: 'name'}))),
		),
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
		summary: words,
		highlights: texts,
		note: text,
	},
	{main: 'name', older: {website: 'url', title: 'name', date: 'releaseDate'}},
);

export const work = record(
	{
		name: described('The company', text),
		shortName: described('What people call the company', text),
		position: described('What you are there; an intern stands under Internships', text),
		location: text,
		description: described('What the company does', text),
		...period,
		url: address,
		summary: words,
		highlights: texts,
		group: person,
		lead: person,
		mentor: person,
		topics: texts,
		publications: publicationIds,
	},
	{main: 'name', older: {company: 'name', website: 'url', title: 'position', employer: 'name'}},
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
	{main: 'name', older: {website: 'url', summary: 'description'}},
);

export const education = record(
	{
		institution: text,
		area: text,
		studyType: text,
		...period,
		score: text,
		courses: texts,
		url: address,
		advisor: person,
	},
	{main: 'institution', older: {website: 'url', gpa: 'score'}},
);

export const volunteer = record(
	{organization: text, position: text, ...period, url: address, summary: words, highlights: texts},
	{main: 'organization', older: {website: 'url', company: 'organization', name: 'organization'}},
);

export const service = record(
	{role: text, name: text, venue: text, years: list(year), kind: oneOf('journal', 'conference', 'workshop'), group: text, url: address},
	{main: 'name'},
);

export const award = record(
	{title: text, awarder: text, date, dates: described('Every date, for a prize won more than once', list(date)), summary: words},
	{main: 'title', older: {name: 'title'}},
);
