/** Returns a path without control characters, for display; not truncated. */
export function shownPath(path: string): string {
	return path.replace(/\p{C}/gu, '');
}

/** Quotes a name as one word of a shell, so that a command can be copied. */
export function shellWord(name: string): string {
	const shown = shownPath(name);
	return /^[\w./~@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
