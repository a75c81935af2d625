/** The part of subset-font that is used; the package has no types. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		characters: string,
		options: {
			readonly targetFormat: 'truetype';
			readonly keepFeatures: string[];
			readonly noHinting: boolean;
			readonly dropTables: string[];
		},
	): Promise<Uint8Array>;
}
