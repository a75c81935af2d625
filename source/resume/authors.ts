import type {Span} from './block.js';
import {withoutCredentials} from './credentials.js';
import {languageOf, original} from './localized.js';
import type {Author, Publication, Resume} from './types.js';

/** Whether the author is the person whose résumé this is, with the same credentials or without. */
export function isOwner(author: Author, resume: Resume): boolean {
	const [{name}, {name: owner}] = [original(author), original(resume).basics];
	return name === owner || (/,/.test(name + owner) && withoutCredentials(name) === withoutCredentials(owner));
}

/** Whether the owner is the first author, or shares the first place ("*"). */
export function isFirstAuthor(publication: Publication, resume: Resume): boolean {
	const place = publication.authors.findIndex(author => isOwner(author, resume));
	return place === 0 || Boolean(publication.authors[place]?.equal);
}

/** The owner's part in a publication; undefined where it does not name the owner. */
export function roleIn(publication: Publication, resume: Resume): 'first' | 'coauthor' | undefined {
	if (!publication.authors.some(author => isOwner(author, resume))) {
		return undefined;
	}
	return isFirstAuthor(publication, resume) ? 'first' : 'coauthor';
}

/** The author list as printed: "*" for shared first authors, "(mentor)", "et al."; the owner's name stands out. */
export function authorSpans(publication: Publication, resume: Resume): Span[] {
	const {t} = languageOf(resume);
	const mentor = t(' (mentor)');
	const spans = publication.authors.flatMap((author, index): Span[] => [
		{text: index === 0 ? '' : ', '},
		{text: author.name, meaning: isOwner(author, resume) ? 'owner' : 'plain'},
		{text: `${author.equal ? '*' : ''}${author.mentor ? mentor : ''}`},
	]);
	return [...spans, {text: publication.moreAuthors ? t(', et al.') : ''}].filter(span => span.text !== '');
}
