import type {Publication} from '../resume/types.js';

/**
 * Returns the full title of the container that a publication appeared in, without an abbreviation at the end of a journal's
 * name such as "(TOIS)". Undefined for a publication of its own, such as a preprint or a book.
 */
export function containerTitle({type, venue, publisher = venue}: Publication): string | undefined {
	switch (type) {
		case 'paper-conference':
		case 'chapter':
			return publisher;
		case 'article-journal':
			return publisher?.replace(/\s*\([^()]*\)\s*$/, '') || publisher;
		default:
			return undefined;
	}
}

/** Returns the publisher of a publication without a container; "arXiv" for a preprint there. */
export function publisherOf(publication: Publication): string | undefined {
	const {type, arxiv, publisher} = publication;
	if (type === 'article' && arxiv) {
		return 'arXiv';
	}
	return containerTitle(publication) === undefined ? publisher : undefined;
}

/** Returns a page range such as "2890-2900" with the given dash. */
export function pageRange(pages: string, dash: string): string {
	return pages.replace(/\s*[-–—]+\s*/g, dash);
}

/** Returns the URL of the publication; undefined when it is only the DOI's. */
export function ownAddress({url, doi}: Publication): string | undefined {
	return doi !== undefined && url?.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '') === doi ? undefined : url;
}
