/** The tables of a TrueType file (OpenType 1.9, "Organization of an OpenType font"). */
interface Table {
	readonly entry: number;
	readonly offset: number;
	readonly length: number;
}

/** What a reader of the font is shown as its name: family, identifier, full name, PostScript name, and the typographic family. */
const shownNames = [1, 3, 4, 6, 16, 18, 21, 25];

/**
 * Renames a font: who changes one, be it by leaving characters out, may not keep a reserved name (OFL 1.1, 3).
 *
 * @param font a TrueType file; it is changed
 * @param from the word to be replaced in its names, and nowhere else
 * @param to a word of as many letters
 */
export function renameFont(font: Buffer, from: string, to: string): void {
	const table = tableOf(font, 'name');
	const [count, storage] = [font.readUInt16BE(table.offset + 2), font.readUInt16BE(table.offset + 4)];
	for (let index = 0; index < count; index += 1) {
		const record = table.offset + 6 + 12 * index;
		const [platform, name] = [font.readUInt16BE(record), font.readUInt16BE(record + 6)];
		const start = table.offset + storage + font.readUInt16BE(record + 10);
		const text = font.subarray(start, start + font.readUInt16BE(record + 8));
		for (let at = shownNames.includes(name) ? 0 : -1; at !== -1; ) {
			at = text.indexOf(bytesOf(from, platform));
			at !== -1 && bytesOf(to, platform).copy(text, at);
		}
	}
	font.writeUInt32BE(checksum(font, table), table.entry + 4);
	const head = tableOf(font, 'head');
	font.writeUInt32BE(0, head.offset + 8);
	font.writeUInt32BE(checksum(font, head), head.entry + 4);
	font.writeUInt32BE((0xb1b0_afba - checksum(font, {offset: 0, length: font.length})) >>> 0, head.offset + 8);
}

/** Names are in UTF-16, but for those of the old Macintosh. */
function bytesOf(word: string, platform: number): Buffer {
	return platform === 1 ? Buffer.from(word, 'latin1') : Buffer.from(word, 'utf16le').swap16();
}

function tableOf(font: Buffer, tag: string): Table {
	for (let index = 0; index < font.readUInt16BE(4); index += 1) {
		const entry = 12 + 16 * index;
		if (font.toString('latin1', entry, entry + 4) === tag) {
			return {entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12)};
		}
	}
	throw new Error(`The font has no table "${tag}".`);
}

/** The sum of its words of four bytes, the last filled up with zeros. */
function checksum(font: Buffer, {offset, length}: Omit<Table, 'entry'>): number {
	let sum = 0;
	for (let at = offset; at < offset + length; at += 4) {
		const word = at + 4 <= font.length ? font.readUInt32BE(at) : Buffer.concat([font.subarray(at), Buffer.alloc(4)]).readUInt32BE(0);
		sum = (sum + word) >>> 0;
	}
	return sum;
}
