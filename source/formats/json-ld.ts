import {isOwner} from '../resume/authors.js';
import {isDate} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import type {Publication, Resume} from '../resume/types.js';
import {safeAddress} from './clean.js';
import {currentAffiliations} from './current.js';
import {chosenPublications, type FormatOptions, isChosen} from './format.js';
import {escapeCharacter} from './json.js';
import {splitName} from './person-names.js';
import {containerTitle, pageRange} from './reference.js';

const containerTypes: Partial<Record<Publication['type'], string[]>> = {
	'article-journal': ['PublicationVolume', 'Periodical'],
	'paper-conference': ['PublicationVolume'],
};

/**
 * Formats the person's page and, when they are chosen, the publications as JSON-LD in the schema.org vocabulary, for a
 * script element: "<", ">" and "&" are escaped, so that no text can end the element.
 */
export function jsonLd(resume: Resume, options: FormatOptions): string {
	const articles = isChosen('publications', options) ? chosenPublications(resume, options).map(item => article(item, resume)) : [];
	const {lastModified} = resume.meta;
	const page = {
		'@context': 'https://schema.org',
		'@type': 'ProfilePage',
		dateModified: lastModified && isDate(lastModified) ? lastModified : undefined,
		mainEntity: person(resume),
		hasPart: articles,
	};
	return JSON.stringify(page).replace(/[<>&\u007F-\u009F\u2028\u2029]/g, escapeCharacter);
}

function person(resume: Resume): object {
	const {basics, interests, awards} = resume;
	const {family, given} = splitName(basics.name);
	const [place] = currentAffiliations(resume);
	const address = basics.url && safeAddress(basics.url);
	return {
		'@type': 'Person',
		'@id': address,
		name: basics.name || undefined,
		givenName: given || undefined,
		familyName: family || undefined,
		description: basics.label,
		jobTitle: place?.role,
		affiliation: place?.organization && {'@type': 'Organization', name: place.organization, url: place.url && safeAddress(place.url)},
		email: basics.email && `mailto:${basics.email}`,
		url: address,
		sameAs: basics.profiles.flatMap(({url}) => (url && safeAddress(url)) || []),
		knowsAbout: interests.flatMap(interest => interest.keywords ?? interest.name ?? []),
		award: awards.map(({title, awarder}) => joined([title, awarder])),
	};
}

function article(publication: Publication, resume: Resume): object {
	const {name, type, authors, year, releaseDate, publisher, number, pages, doi, arxiv, url, topics, volume} = publication;
	const container = containerTitle(publication);
	return {
		'@type': 'ScholarlyArticle',
		headline: name,
		author: authors.map(author => ({
			'@type': 'Person',
			'@id': isOwner(author, resume) && resume.basics.url ? safeAddress(resume.basics.url) : undefined,
			name: author.name,
		})),
		datePublished: releaseDate && isDate(releaseDate) ? releaseDate : year && String(year),
		isPartOf: container && {'@type': containerTypes[type], name: container, volumeNumber: volume},
		publisher: container || !publisher ? undefined : {'@type': 'Organization', name: publisher},
		pagination: pages ? pageRange(pages, '-') : number,
		identifier: [doi && `doi:${doi}`, arxiv && `arXiv:${arxiv}`].filter(Boolean),
		url: url && safeAddress(url),
		keywords: topics,
	};
}
