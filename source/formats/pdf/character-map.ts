import type {TaggedDocument} from './document.js';

/** An embedded font of pdfkit, with the internals used here. */
interface EmbeddedFont {
	/** The code points of each glyph, by glyph id. */
	readonly unicode: readonly (readonly number[])[];
	toUnicodeCmap: () => PDFKit.PDFKitReference;
}

/** Maximum entries of one bfchar block (ISO 32000-1, 9.10.3). */
const maximumEntries = 100;

/**
 * Replaces a font's ToUnicode CMap by one with an entry for each glyph. pdfkit writes arrays, of which Ghostscript's
 * txtwrite makes "9" out of "’" and "3" out of "–".
 *
 * @param name the name that the font is registered under in the document
 */
export function mapCharacters(document: TaggedDocument, name: string): void {
	document.font(name);
	const font = (document as unknown as {_font: EmbeddedFont})._font;
	font.toUnicodeCmap = () => {
		const map = document.ref({});
		map.end(Buffer.from(mapOf(font.unicode)));
		return map;
	};
}

function mapOf(glyphs: EmbeddedFont['unicode']): string {
	const lines = glyphs.flatMap((codePoints, glyph) =>
		codePoints.length === 0 ? [] : `<${hex(glyph)}> <${utf16(String.fromCodePoint(...codePoints))}>`,
	);
	const blocks = Array.from({length: Math.ceil(lines.length / maximumEntries)}, (_, index) =>
		lines.slice(index * maximumEntries, (index + 1) * maximumEntries),
	);
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.map(block => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function utf16(text: string): string {
	return text
		.split('')
		.map(unit => hex(unit.charCodeAt(0)))
		.join('');
}

function hex(value: number): string {
	return value.toString(16).padStart(4, '0');
}
