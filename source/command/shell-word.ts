/** The name of a file as it may be shown: whole, without control characters. */
export function shownPath(path: string): string {
	return path.replace(/\p{C}/gu, '');
}

/** A name as a shell takes it for one word, so that a command can be copied. */
export function shellWord(name: string): string {
	const shown = shownPath(name);
	return /^[\w./~@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
