/** The part of parse-full-name that is used; the package has no types. */
declare module 'parse-full-name' {
	interface FullName {
		readonly title: string;
		readonly first: string;
		readonly middle: string;
		readonly last: string;
		readonly suffix: string;
	}
	export function parseFullName(name: string, part: 'all', fixCase: 0 | 1 | -1, stopOnError: 0 | 1, useLongLists: 0 | 1): FullName;
}
