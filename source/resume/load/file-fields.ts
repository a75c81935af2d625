/**
 * The fields of a résumé file: JSON Resume 1.0.0 (https://jsonresume.org/schema), the field names of its older drafts, and our
 * extensions. Nothing is required. The descriptions of the fields become those of the JSON Schema.
 */
import {address, email, picture} from './address-fields.js';
import {date, moment} from './date-fields.js';
import {award, education, grant, patent, presentation, project, publication, service, teaching, volunteer, work} from './entry-fields.js';
import {list, listOrObject} from './list.js';
import {described, having, record} from './schema.js';
import {period, publicationIds, texts} from './shared-fields.js';
import {identifier, multilineText, text} from './text-fields.js';

const basics = record(
	{
		name: text,
		firstName: text,
		lastName: text,
		label: described('What you do, in one line', text),
		image: described('An address, the name of a picture beside the file, or a picture as a data: address', picture),
		email,
		phone: text,
		url: described('Your homepage', address),
		summary: described('Paragraphs, parted by an empty line', multilineText),
		location: record({address: multilineText, postalCode: text, city: text, region: text, countryCode: text}, {main: 'address'}),
		profiles: listOrObject(
			record(
				{network: text, username: text, url: address},
				{
					main: 'url',
					older: {name: 'network', user: 'username', link: 'url'},
					required: ['network', 'username', 'url'],
				},
			),
		),
	},
	{
		main: 'name',
		older: {website: 'url', picture: 'image', title: 'label'},
		required: ['name', 'label', 'email', 'url', 'summary', 'profiles'],
	},
);

/** Other names of the top-level keys. */
const older = {
	bio: 'basics',
	hobbies: 'interests',
	certifications: 'certificates',
	experience: 'work',
	employment: 'work',
	volunteering: 'volunteer',
	honors: 'awards',
	talks: 'presentations',
	speaking: 'presentations',
	funding: 'grants',
} as const;

const metric = having('value', having('name', record({name: text, value: text, source: described('Who counts it', text)})));

const parts = {
	$schema: text,
	basics,
	news: described(
		'What happened, the newest first',
		list(
			having(
				'text',
				record(
					{date, text, shortText: described('The same in a few words', text), publications: publicationIds},
					{main: 'text', required: ['date', 'text']},
				),
			),
		),
	),
	work: list(work),
	volunteer: list(volunteer),
	education: list(education),
	awards: list(award),
	certificates: list(
		record(
			{name: text, date, ...period, issuer: text, summary: multilineText, url: address},
			{main: 'name', older: {title: 'name', website: 'url', description: 'summary', authority: 'issuer'}},
		),
	),
	publications: list(publication),
	projects: list(project),
	presentations: described('Talks, as FRESH and others have them', list(presentation)),
	patents: list(patent),
	grants: list(grant),
	teaching: list(teaching),
	services: described('What you do for your field: reviews, committees', list(service)),
	skills: listOrObject(
		record({name: text, level: text, keywords: texts, summary: multilineText}, {main: 'name', older: {description: 'summary'}}),
	),
	languages: listOrObject(record({language: text, fluency: text}, {main: 'language', older: {name: 'language', level: 'fluency'}})),
	interests: described(
		'Those whose name begins with "Research" stand in About, the others in a section of their own',
		listOrObject(
			record({name: text, keywords: texts, summary: multilineText}, {main: 'name', older: {description: 'summary'}, required: ['name']}),
		),
	),
	references: list(record({name: text, reference: multilineText}, {main: 'reference'})),
	statement: described(
		'What you look for',
		having(
			'text',
			record(
				{title: text, text: multilineText, headline: described('The same in a few words', text)},
				{main: 'text', required: ['title', 'text']},
			),
		),
	),
	metrics: described('Numbers that are known elsewhere, such as citations', list(metric)),
	meta: record(
		{canonical: address, version: text, language: identifier, lastModified: moment},
		{older: {lang: 'language'}, required: ['version', 'lastModified']},
	),
};

/** All accepted names of the top-level keys. */
export const fileNames: readonly string[] = [...Object.keys(parts), ...Object.keys(older)];

/** The schema of a whole file. */
export const file = record(parts, {
	older,
	required: ['basics', 'news', 'publications', 'projects', 'awards', 'education', 'work', 'services', 'interests', 'meta'],
});
