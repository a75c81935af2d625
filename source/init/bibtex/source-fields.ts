/**
 * Returns the source of the fields of a BibTeX entry, by their names in lower case. Fields that are macros, or concatenated
 * with "#", are left out.
 */
export function sourceFields(entry: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const name = /([A-Za-z][\w+:.-]*)\s*=\s*/y;
	let at = entry.indexOf(',') + 1;
	while (at > 0 && at < entry.length) {
		name.lastIndex = skip(entry, at);
		const [whole, field = ''] = name.exec(entry) ?? [];
		if (whole === undefined) {
			break;
		}
		const start = name.lastIndex;
		const end = endOfValue(entry, start);
		const next = skip(entry, end, false);
		const isWritten = /[{"]/.test(entry[start] ?? '') && entry[next] !== '#';
		if (isWritten && !found.has(field.toLowerCase())) {
			found.set(field.toLowerCase(), entry.slice(start + 1, end - 1).trim());
		}
		at = entry[next] === '#' ? afterSum(entry, next) : next + 1;
	}
	return found;
}

/** Returns the offset after spaces, comments and, at the start of a field, commas. */
function skip(text: string, at: number, hasCommas = true): number {
	const pattern = hasCommas ? /(?:[\s,]|%[^\n]*\n)*/y : /(?:\s|%[^\n]*\n)*/y;
	pattern.lastIndex = at;
	pattern.exec(text);
	return pattern.lastIndex;
}

/** Returns the end offset of a value: in braces, in quotes, or a single word. */
function endOfValue(text: string, start: number): number {
	const opening = text[start];
	if (opening !== '{' && opening !== '"') {
		const word = /[^\s,#})]*/y;
		word.lastIndex = start;
		word.exec(text);
		return word.lastIndex;
	}
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const sign = text[at];
		if (sign === '\\') {
			at += 1;
		} else if (sign === '{') {
			depth += 1;
		} else if (sign === '}') {
			depth -= 1;
		}
		if (depth === 0 && (opening === '{' ? sign === '}' : sign === '"' && at > start)) {
			return at + 1;
		}
	}
	return text.length;
}

function afterSum(text: string, at: number): number {
	let next = at;
	while (text[next] === '#') {
		next = skip(text, endOfValue(text, skip(text, next + 1, false)), false);
	}
	return next + 1;
}
