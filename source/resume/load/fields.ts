/**
 * The fields of a résumé file: JSON Resume 1.0.0 (https://jsonresume.org/schema), the names that its older drafts have for
 * them, and our own extensions. Nothing is required. The words after a field are its comment in the JSON Schema.
 */
import {address, arxiv, doi, email} from './addresses.js';
import {date, endDate, moment} from './dates.js';
import {described, having, list, record} from './reader.js';
import {flag, oneOf, text, words, year} from './texts.js';

const period = {
	startDate: described('YYYY, YYYY-MM or YYYY-MM-DD', date),
	endDate: described('Left out for what still goes on', endDate),
	isExpected: described('The end date lies ahead', flag),
};
const texts = list(text);
const person = having('name', record({name: text, url: address}, {main: 'name'}));
const publicationIds = described('The ids of publications that this belongs to', list(text));

const links = list(
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

const basics = record(
	{
		name: text,
		firstName: text,
		lastName: text,
		label: described('What you do, in one line', text),
		image: address,
		email,
		phone: text,
		url: described('Your homepage', address),
		summary: described('Paragraphs, parted by an empty line', words),
		location: record({address: words, postalCode: text, city: text, region: text, countryCode: text}, {main: 'address'}),
		profiles: list(record({network: text, username: text, url: address}, {main: 'url', older: {name: 'network'}})),
	},
	{main: 'name', older: {website: 'url', picture: 'image', title: 'label'}},
);

const publication = record(
	{
		id: described('A short name, to refer to it', text),
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

const work = record(
	{
		name: described('The company', text),
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

const project = record(
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

const education = record(
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

const volunteer = record(
	{organization: text, position: text, ...period, url: address, summary: words, highlights: texts},
	{main: 'organization', older: {website: 'url', company: 'organization', name: 'organization'}},
);

const service = record(
	{role: text, name: text, venue: text, years: list(year), kind: oneOf('journal', 'conference', 'workshop'), group: text, url: address},
	{main: 'name'},
);

const award = record(
	{title: text, awarder: text, date, dates: described('Every date, for a prize won more than once', list(date)), summary: words},
	{main: 'title', older: {name: 'title'}},
);

/** A whole file. */
export const file = record(
	{
		$schema: text,
		basics,
		news: described(
			'What happened, the newest first',
			list(having('text', record({date, text, publications: publicationIds}, {main: 'text'}))),
		),
		work: list(work),
		volunteer: list(volunteer),
		education: list(education),
		awards: list(award),
		certificates: list(record({name: text, date, issuer: text, url: address}, {main: 'name', older: {title: 'name', website: 'url'}})),
		publications: list(publication),
		projects: list(project),
		services: described('What you do for your field: reviews, committees', list(service)),
		skills: list(record({name: text, level: text, keywords: texts}, {main: 'name'})),
		languages: list(record({language: text, fluency: text}, {main: 'language', older: {name: 'language', level: 'fluency'}})),
		interests: described(
			'Those whose name begins with "Research" stand in About, the others in a section of their own',
			list(record({name: text, keywords: texts}, {main: 'name'})),
		),
		references: list(record({name: text, reference: words}, {main: 'reference'})),
		statement: described('What you look for', having('text', record({title: text, text: words}, {main: 'text'}))),
		meta: record({canonical: address, version: text, lastModified: moment}),
	},
	{older: {bio: 'basics', hobbies: 'interests', certifications: 'certificates'}},
);
