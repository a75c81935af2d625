import {roleIn} from '../../../resume/authors.js';
import type {Span} from '../../../resume/block.js';
import type {ItemLink} from '../../../resume/sections/index.js';
import type {Publication, Resume} from '../../../resume/types.js';
import {venueSeries} from '../../../resume/venue.js';
import {pad, textWidth, truncate} from '../../../resume/width.js';
import {highlighted, spansWidth, spread} from '../../components/spans.js';
import type {Entry} from '../../content/entries.js';

/** Column widths of the publication list, in cells. */
export interface PublicationColumns {
	readonly year: number;
	readonly venue: number;
	/** Width of the short names; 0 when whole titles fit. */
	readonly shortName: number;
	/** Width of the whole row. */
	readonly width: number;
}

/** Returns the mark of the owner's role: first (or shared first) author, or co-author; blank if the owner is not an author. */
export function roleMark(publication: Publication, resume: Resume): Span {
	const role = roleIn(publication, resume);
	return role === undefined ? {text: ' '} : role === 'first' ? {text: '◉', meaning: 'first'} : {text: '◌', meaning: 'quiet'};
}

/** Abbreviates a venue to one word: "WWW 2025" to "WWW", "WWW 2024 Companion" to "WWW-C". */
export function shortVenue({venue, publisher = ''}: Publication): string {
	const series = venueSeries(venue ?? publisher);
	const rest = /\s\d{4}\b\s+(\S)/.exec(venue ?? '')?.[1];
	return rest ? `${series}-${rest}` : series;
}

const [maxVenueWidth, maxShortNameWidth] = [8, 12];
/** Titles are shown whole when all of them fit, or when there is this much room, in cells. */
const minTitleWidth = 93;

/** Returns the column widths that align a list of publications. */
export function columnsFor(publications: readonly Publication[], width: number): PublicationColumns {
	const maxWidth = (texts: readonly string[]) => texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0);
	const year = width >= 36 && publications.some(publication => publication.year !== undefined) ? 4 : 0;
	const venue = Math.min(maxVenueWidth, maxWidth(publications.map(shortVenue)));
	const room = width - (year && year + 1) - 2 - (venue && venue + 1);
	const isWhole = room >= Math.min(minTitleWidth, maxWidth(publications.map(({name}) => name)));
	const names = publications.flatMap(({shortName}) => (shortName && textWidth(shortName) <= maxShortNameWidth ? shortName : []));
	return {year, venue, shortName: isWhole || room < 40 ? 0 : maxWidth(names), width};
}

/** Lays out a publication in one line: year (if `isYearShown`), role, venue, short name, title, and the links that fit. */
export function publicationSpans(
	{row, marks, snippet}: Entry,
	publication: Publication,
	resume: Resume,
	isYearShown: boolean,
	columns: PublicationColumns,
	links: readonly ItemLink[],
): Span[] {
	const {year, venue, width} = columns;
	const start: Span[] = [
		...(year > 0 ? [{text: pad(isYearShown ? String(publication.year ?? '') : '', year + 1), meaning: 'quiet'} as const] : []),
		roleMark(publication, resume),
		{text: ' '},
		...(venue > 0 ? [{text: pad(truncate(shortVenue(publication), venue), venue + 1), meaning: 'venue'} as const] : []),
	];
	const title = marks.length > 0 || snippet ? highlighted(row.text, marks) : titleSpans(publication, columns.shortName);
	const words = [...start, ...title];
	return spread(words, linkSpans(links, width - spansWidth(words) - 2), width);
}

/** Returns the short name in its own column and the title without it; the whole title when there is no short-name column. */
function titleSpans({name, shortName}: Publication, width: number): Span[] {
	if (width === 0 || !shortName || textWidth(shortName) > width) {
		return [{text: name}];
	}
	const rest = name.startsWith(`${shortName}: `) ? name.slice(shortName.length + 2) : name;
	return [{text: pad(shortName, width + 2) + rest}];
}

/** Returns the labels of the links that fit into `room` cells. */
function linkSpans(links: readonly ItemLink[], room: number): Span[] {
	let words = '';
	for (const {label} of links) {
		const longer = words ? `${words} ${label.toLowerCase()}` : label.toLowerCase();
		if (textWidth(longer) > room) {
			break;
		}
		words = longer;
	}
	return words ? [{text: words, meaning: 'quiet'}] : [];
}
