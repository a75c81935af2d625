import type {Publication} from '../resume/types.js';

/** What a publication stands in, spelled out; a journal loses the "(TOIS)" that its name does not hold. Undefined for what stands alone, such as a preprint or a book. */
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

/** Who published what stands alone; of a preprint on arXiv, that. */
export function publisherOf(publication: Publication): string | undefined {
	const {type, arxiv, publisher} = publication;
	if (type === 'article' && arxiv) {
		return 'arXiv';
	}
	return containerTitle(publication) === undefined ? publisher : undefined;
}

/** "2890-2900" with the dash of the format between the pages. */
export function pageRange(pages: string, dash: string): string {
	return pages.replace(/\s*[-–—]+\s*/g, dash);
}

/** The address of the publication, when it says more than the DOI does. */
export function ownAddress({url, doi}: Publication): string | undefined {
	return doi !== undefined && url?.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '') === doi ? undefined : url;
}
