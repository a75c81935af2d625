/** The longest query that the box takes. */
const longest = 200;

/** The text with what was typed or pasted at its end: one line, no control characters. */
export function written(text: string, typed: string): string {
	const clean = typed.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
	return (text + clean).slice(0, longest);
}

/** The text with its last character, its last word or all of it erased. */
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
