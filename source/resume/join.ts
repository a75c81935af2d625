/** Joins the parts that are present: undefined, false and '' are left out. */
export function joined(parts: ReadonlyArray<string | number | false | undefined>, separator = ', '): string {
	return parts.filter(part => part !== undefined && part !== false && part !== '').join(separator);
}
