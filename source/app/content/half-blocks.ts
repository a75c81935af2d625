/** Renders rows of pixels with half blocks, two rows of pixels per row of cells. */
export function halfBlocks(pixels: readonly (readonly boolean[])[]): string[] {
	return Array.from({length: Math.ceil(pixels.length / 2)}, (_, row) => {
		const [upper = [], lower = []] = pixels.slice(2 * row);
		return upper.map((isSet, column) => (lower[column] ? (isSet ? '█' : '▄') : isSet ? '▀' : ' ')).join('');
	});
}
