import {authorSpans} from '../../../resume/authors.js';
import {plainText, type Span} from '../../../resume/block.js';
import type {ItemLink} from '../../../resume/sections/index.js';
import type {Publication, Resume} from '../../../resume/types.js';
import {layOut} from '../../../resume/wrap.js';
import {fit, spread} from '../../components/spans.js';

/**
 * Lays out a publication in a few rows: its whole title with the venue, then the authors, the summary, and the links with the
 * topics, each in one row, as far as there are rows.
 */
export function publicationPreview(
	publication: Publication,
	links: readonly ItemLink[],
	resume: Resume,
	width: number,
	rows: number,
): readonly Span[][] {
	const {name, venue = publication.publisher ?? '', summary, highlights = [], topics} = publication;
	const venueWidth = venue === '' ? 0 : venue.length + 2;
	const title = layOut([{spans: [{text: name, meaning: 'strong'}]}], Math.max(20, width - venueWidth));
	const [first = [], ...others] = title.map(({spans}) => [...spans]);
	const about = summary ?? highlights[0];
	const take: Span[] = links.flatMap(({label, url}, index) => [{text: index > 0 ? '  ' : ''}, {text: label, meaning: 'link', href: url}]);
	const tags = topics.map(topic => `#${topic}`).join('  ');
	const head = [spread(first, venue ? [{text: venue, meaning: 'venue'}] : [], width), ...others];
	const last = take.length > 0 || tags ? [fit([...take, {text: take.length > 0 ? '   ' : ''}, {text: tags, meaning: 'quiet'}], width)] : [];
	const middle = [
		...(publication.authors.length > 0 ? [fit(authorSpans(publication, resume), width)] : []),
		...(about ? [fit([{text: plainText([{spans: [{text: about}]}])}], width)] : []),
	];
	return [...head, ...middle.slice(0, Math.max(0, rows - head.length - last.length)), ...last].slice(0, rows);
}
