/** Maximum length of a query, in UTF-16 code units. */
const maxLength = 200;

/** Appends typed or pasted text, as one line without control characters. */
export function appended(text: string, typed: string): string {
	const clean = typed.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
	return (text + clean).slice(0, maxLength);
}

/** Removes the last character, the last word or everything. */
export function erased(text: string, what: 'character' | 'word' | 'all'): string {
	switch (what) {
		case 'character':
			return text.replace(/\P{M}\p{M}*$/u, '');
		case 'word':
			return text.replace(/\S*\s*$/, '');
		case 'all':
			return '';
	}
}
