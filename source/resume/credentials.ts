/**
 * Whether a word behind a comma is a credential or a generational suffix, as in "Ann Roe, PhD", and surely no name. "MA" is
 * left out, as Ma is a name.
 */
export function isCredential(word: string): boolean {
	return /^(jr|sr|ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|mba|i{2,3}|iv|esq)\.?$/i.test(word);
}

/** Returns a name without the credentials behind its commas: "Ann Roe" of "Ann Roe, PhD". */
export function withoutCredentials(name: string): string {
	const [first = '', ...others] = name.split(/\s*,\s*/);
	return [first, ...others.filter(word => !isCredential(word))].join(', ');
}
