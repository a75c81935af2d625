declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		readonly data: ReadonlyArray<Record<string, unknown>>;
		format(name: string): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@jsonresume/schema' {
	export const schema: object;
}
