declare module '@customcommander/ris' {
	export interface RisName {
		readonly first_name: string;
		readonly last_name: string;
		readonly suffix: string;
	}
	/** Parses records: the values of each, by tag. */
	export function read(
		text: string,
	): Array<{readonly TY: string[]; readonly AU?: RisName[]} & Readonly<Record<string, string[] | undefined>>>;
}
