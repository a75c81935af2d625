/** The parts that are there, one after the other: what is absent leaves no hole. */
export function joined(parts: ReadonlyArray<string | number | false | undefined>, separator = ', '): string {
	return parts.filter(part => part !== undefined && part !== false && part !== '').join(separator);
}
