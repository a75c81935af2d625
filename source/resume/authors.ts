import type {Span} from './block.js';
import {withoutCredentials} from './credentials.js';
import {languageOf, original} from './localized.js';
import type {Author, Publication, Resume} from './types.js';

/** Whether the author is the owner of the résumé, ignoring credentials on either name. */
export function isOwner(author: Author, resume: Resume): boolean {
	const [{name}, {name: owner}] = [original(author), original(resume).basics];
	return name === owner || (/,/.test(name + owner) && withoutCredentials(name) === withoutCredentials(owner));
}

/** Whether the owner is the first author, or shares first authorship ("*"). */
export function isFirstAuthor(publication: Publication, resume: Resume): boolean {
	const place = publication.authors.findIndex(author => isOwner(author, resume));
	return place === 0 || Boolean(publication.authors[place]?.equal);
}

/** Returns the owner's role in a publication; undefined when the owner is not among its authors. */
export function roleIn(publication: Publication, resume: Resume): 'first' | 'coauthor' | undefined {
	if (!publication.authors.some(author => isOwner(author, resume))) {
		return undefined;
	}
	return isFirstAuthor(publication, resume) ? 'first' : 'coauthor';
}

/** Returns the author list as printed: "*" for shared first authors, "(mentor)", "et al."; the owner's name has a token of its own. */
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
