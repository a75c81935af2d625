/**
 * Returns the short name of a venue without its year: "WWW 2024 Companion" is "WWW", "Proceedings of the Thirtieth Conference
 * on Examples (ICEX 2020)" is "ICEX". A name that would be cut in the middle of a phrase is returned whole.
 */
export function venueSeries(venue: string): string {
	// Most are short names with a year; this fast path keeps the start-up short.
	const [simple, name] = /^([A-Za-z]+)(?: \d{4}(?: [A-Za-z]+)?)?$/.exec(venue) ?? [];
	if (simple !== undefined && name !== undefined) {
		return name;
	}
	const [, acronym] = /\(\s*([\w&/+ À-ɏ-]*?[A-ZÀ-Þ\d][A-Za-zÀ-ɏ&/+-]*)(?:[\s'’-]*(?:\d{4}|\d{2}))?\s*\)\s*[.,]?$/.exec(venue) ?? [];
	if (acronym && isAcronym(acronym) && /\d{4}|['’]\d{2}|\bconference\b|\bproceedings\b|\bproc\.|\bsymposium\b|\bworkshop\b/i.test(venue)) {
		return acronym;
	}
	const [, start = '', rest = ''] = /^(.*?)(?:\s+|\s*['’])\d{4}\b(.*)$/.exec(venue) ?? [];
	return start !== '' && isWhole(start) && !isSentence(rest) ? start : venue;
}

/** Whether a text is an acronym: at least two capitals, and no common word. */
function isAcronym(text: string): boolean {
	return text.length <= 24 && (text.match(/[A-ZÀ-Þ]/g) ?? []).length >= 2 && !/[a-zß-ÿ]{5}/.test(text);
}

/** Whether a name can end here: all brackets are closed, and the last word needs no continuation. */
function isWhole(start: string): boolean {
	const opened = (start.match(/[([{]/g) ?? []).length;
	const closed = (start.match(/[)\]}]/g) ?? []).length;
	return (
		opened === closed &&
		!/(?:^|\s)(?:the|an?|of|on|in|at|for|and|from|to|der|die|das|des|de|du|la|le|les|del|proceedings|proc\.?)$|[,:&-]$/i.test(start)
	);
}

/** Whether the text after a year is more than a part of the event such as "Companion" or "Workshops". */
function isSentence(rest: string): boolean {
	return /\b(?:conference|symposium|workshop|meeting|congress|annual|international|proceedings)\s+(?:on|of|in|for)\b|\bsymposium\b|\bconference\b/i.test(
		rest,
	);
}
