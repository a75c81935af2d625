/** Rows of pixels as rows of cells, two in each: a set pixel is the upper or the lower half of its cell. */
export function halfBlocks(pixels: readonly (readonly boolean[])[]): string[] {
	return Array.from({length: Math.ceil(pixels.length / 2)}, (_, row) => {
		const [upper = [], lower = []] = pixels.slice(2 * row);
		return upper.map((isSet, column) => (lower[column] ? (isSet ? '█' : '▄') : isSet ? '▀' : ' ')).join('');
	});
}
