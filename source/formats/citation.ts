import type {Publication} from '../resume/types.js';
import {oneLine} from './clean.js';
import {containerTitle, ownAddress, pageRange} from './reference.js';

/** Formats a publication as a citation on one line, in the order of the ACM reference format: authors, year, title, container, address. */
export function plainCitation(publication: Publication): string {
	const {year, name, doi, arxiv} = publication;
	const address = doi ? `https://doi.org/${doi}` : (ownAddress(publication) ?? (arxiv && `https://arxiv.org/abs/${arxiv}`));
	const sentences = [authorList(publication), String(year ?? ''), name, whereIn(publication)].filter(Boolean).map(withStop);
	return oneLine([...sentences, address ?? ''].join(' '));
}

function authorList({authors, moreAuthors}: Publication): string {
	const names = authors.map(author => author.name);
	if (moreAuthors) {
		return `${names.join(', ')}, et al.`;
	}
	const last = names.at(-1) ?? '';
	return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

function whereIn(publication: Publication): string {
	const {type, publisher = '', volume, issue, number, pages, arxiv} = publication;
	const parts = [
		volume && (type === 'article-journal' ? volume : `volume ${volume}`),
		issue,
		number && `Article ${number}`,
		pages && (type === 'article-journal' ? pageRange(pages, '–') : `pages ${pageRange(pages, '–')}`),
	].filter(Boolean);
	const title = containerTitle(publication);
	if (title === undefined) {
		return `${publisher}${arxiv && !publisher.includes(arxiv) ? ` arXiv:${arxiv}` : ''}`;
	}
	return type === 'article-journal' ? [title, parts.join(', ')].join(' ') : [`In ${title}`, ...parts].join(', ');
}

function withStop(text: string): string {
	const sentence = oneLine(text);
	return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
