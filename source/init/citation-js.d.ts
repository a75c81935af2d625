/** The part of citation.js that is used; it has no types of its own. */
declare module '@citation-js/core' {
	export const plugins: {
		readonly input: {
			chain(
				data: string,
				options: {readonly forceType: string; readonly generateGraph: boolean; readonly target?: string},
			): ReadonlyArray<Readonly<Record<string, unknown>>>;
		};
	};
}
declare module '@citation-js/plugin-bibtex';
