import type {Publication} from '../resume/types.js';

/** What a publication stands in, spelled out; a journal loses the "(TOIS)" that its name does not hold. Undefined for a preprint. */
export function containerTitle({type, publisher}: Publication): string | undefined {
	switch (type) {
		case 'paper-conference':
			return publisher;
		case 'article-journal':
			return publisher.replace(/\s*\([^()]*\)\s*$/, '') || publisher;
		case 'article':
			return undefined;
	}
}

/** "2890-2900" with the dash of the format between the pages. */
export function pageRange(pages: string, dash: string): string {
	return pages.replace(/\s*[-–—]+\s*/g, dash);
}

/** The address of the publication, when it says more than the DOI does. */
export function ownAddress({url, doi}: Publication): string | undefined {
	return doi !== undefined && url?.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '') === doi ? undefined : url;
}
