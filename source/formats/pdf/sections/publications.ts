import {authorSpans, isFirstAuthor} from '../../../resume/authors.js';
import {paragraphs, type Span} from '../../../resume/block.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import {placeInVenue} from '../../../resume/sections/index.js';
import {publicationLinks} from '../../../resume/sections/links.js';
import type {Publication, Resume} from '../../../resume/types.js';
import {type LayoutEntry, listItem, type Node, paragraphOf} from '../layout.js';
import {withNoBreakSpaces} from '../visible-text.js';
import {type ChapterFunction, chosen, inRow, linkSpans, tiers} from './shared.js';

/**
 * Builds the chapter of the publications, in the usual academic form: title, authors with the owner in bold, venue, links,
 * summary and highlights.
 */
export const publicationsChapter: ChapterFunction = (section, resume) => {
	const {t} = languageOf(resume);
	const papers = chosen(section, resume.publications, resume);
	const hasEqual = papers.some(({authors}) => authors.some(({equal}) => equal));
	return {
		...(hasEqual && {note: t('* equal contribution')}),
		isList: true,
		entries: papers.map((paper, index) => entryOf(paper, index, resume)),
	};
};

function entryOf(paper: Publication, index: number, resume: Resume): LayoutEntry {
	const {name, authors, summary, highlights = []} = paper;
	const venue = venueSpans(paper, resume);
	const tier = isFirstAuthor(paper, resume) && authors.length > 0 ? tiers.firstAuthor : tiers.others;
	const nodes: Node[] = [
		paragraphOf('paper', [{text: name}]),
		...(authors.length > 0
			? [
					paragraphOf(
						'line',
						authorSpans(paper, resume).map(span => ({...span, text: withNoBreakSpaces(span.text)})),
					),
				]
			: []),
		...(venue.length > 0 ? [paragraphOf('line', venue)] : []),
		...paragraphs(summary).map(({spans}) => paragraphOf('small', spans)),
		...(highlights.length > 0 ? [paragraphOf('small', [{text: sentencesOf(highlights)}])] : []),
	];
	return {node: listItem(...nodes), rank: tier + index};
}

function venueSpans(paper: Publication, resume: Resume): Span[] {
	const language = languageOf(resume);
	const place = joined([placeInVenue(paper, language), paper.note], language.t(', '));
	const {venue = ''} = paper;
	const isSaid = place.includes(venue);
	const words: Span[] = [
		...(isSaid ? [] : [{text: venue}, {text: place && language.t(', ')}]),
		{text: place, meaning: 'accent' as const},
	].filter(({text}) => text !== '');
	return inRow([words, linkSpans(publicationLinks(paper, language))]);
}

/** Joins texts: with a space after a full sentence, else with a middle dot. */
function sentencesOf(texts: readonly string[]): string {
	return texts.reduce((row, text) => `${row}${/[.!?。！？]$/.test(row) ? ' ' : ' · '}${text}`);
}
