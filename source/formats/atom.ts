import {isDate} from '../resume/dates.js';
import type {News, Resume} from '../resume/types.js';
import {safeAddress} from './clean.js';
import {type FormatOptions, isChosen} from './format.js';
import {escapeHtml} from './html-parts.js';

/** Formats the news as an Atom feed (RFC 4287). An entry without a date gets the résumé's last modification as its time. */
export function formatAtom(resume: Resume, options: FormatOptions = {}): string {
	const {basics, meta} = resume;
	const home = (basics.url && safeAddress(basics.url)) || undefined;
	const changed = timeOf(meta.lastModified) ?? '1970-01-01T00:00:00Z';
	const entries = isChosen('news', options) ? resume.news : [];
	const times = entries.map(({date}) => timeOf(date) ?? changed);
	const name = escapeHtml(basics.name || 'Résumé');
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapeHtml(home ?? 'urn:xuhuang:news')}</id>
<title>${name}</title>
<updated>${[...times, changed].toSorted().at(-1)}</updated>
<author><name>${name}</name></author>
${home ? `<link href="${escapeHtml(home)}"/>\n` : ''}${entries.map((entry, index) => entryOf(entry, times[index] ?? changed, entries.length - index, home, resume)).join('\n')}
</feed>
`;
}

function entryOf(
	{text, shortText, publications = []}: News,
	time: string,
	number: number,
	home: string | undefined,
	resume: Resume,
): string {
	const paper = resume.publications.find(({id}) => publications.includes(id));
	const address = (paper?.url && safeAddress(paper.url)) || home;
	// The id has to stay the same when newer entries are put before this one, and when the homepage moves.
	const id = `urn:xuhuang:news:${time.slice(0, 10)}:${number}`;
	return `<entry>
<id>${escapeHtml(id)}</id>
<title>${escapeHtml(shortText ?? text)}</title>
<updated>${time}</updated>
${address ? `<link href="${escapeHtml(address)}"/>\n` : ''}<content type="text">${escapeHtml(text)}</content>
</entry>`;
}

/** Returns the first moment of a date, a month or a year as an RFC 3339 time; undefined for any other text. */
function timeOf(date: string | undefined): string | undefined {
	if (!date || !isDate(date)) {
		return undefined;
	}
	const [year = '', month = '01', day = '01'] = date.slice(0, 10).split('-');
	return `${year}-${month}-${day}T00:00:00Z`;
}
