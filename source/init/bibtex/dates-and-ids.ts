/** Returns the text of the first non-empty field; '' when there is none. */
export type Words = (...names: readonly string[]) => string;

/** Whether a container is a preprint server, and not a journal. */
export function isArchive(container: string): boolean {
	return /^(?:arxiv\b|corr$|arxiv e-prints)|abs\/\d{4}/i.test(container);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the date, from the fields of biblatex or BibTeX; other text in place of a year, such as "in press", is kept. */
export function dateOf(words: Words): string | undefined {
	const [, date] = /^([12]\d{3}(?:-\d\d(?:-\d\d)?)?)/.exec(words('date')) ?? [];
	if (date) {
		return date;
	}
	const year = words('year') || words('date');
	if (!/^[12]\d{3}$/.test(year)) {
		return year || undefined;
	}
	const written = words('month').toLowerCase();
	const month = /^\d\d?$/.test(written)
		? Number(written)
		: months.findIndex(name => /^\p{L}+\.?$/u.test(written) && written.startsWith(name)) + 1;
	const day = words('day');
	return month < 1 || month > 12
		? year
		: [year, String(month).padStart(2, '0'), ...(/^\d\d?$/.test(day) ? [day.padStart(2, '0')] : [])].join('-');
}

const arxivId = /(?:arxiv[:\s/.]+(?:abs\/|pdf\/)?|abs\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/i;

/** Returns the arXiv id of an entry, from its own field or from the other places where it is commonly written. */
export function arxivOf(words: Words): string | undefined {
	if (/^arxiv$/i.test(words('archiveprefix', 'eprinttype')) && words('eprint')) {
		return words('eprint').replace(/^arxiv:/i, '');
	}
	const places = [words('journal', 'journaltitle'), words('volume'), words('howpublished'), words('url'), words('eprint'), words('note')];
	const bare = /^\d{4}\.\d{4,5}(v\d+)?$/.test(words('eprint')) && !words('eprinttype', 'archiveprefix') ? words('eprint') : undefined;
	return bare ?? places.map(place => arxivId.exec(place)?.[1]).find(Boolean);
}
