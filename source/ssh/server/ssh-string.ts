/** Encodes a string (RFC 4251 section 5): its length in bytes as uint32, then the bytes. */
export function sshString(content: string | Buffer): Buffer {
	const bytes = Buffer.from(content);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}

/** Decodes a sequence of strings; undefined when the bytes are anything else. */
export function readSshStrings(bytes: Buffer): Buffer[] | undefined {
	const strings: Buffer[] = [];
	for (let at = 0; at < bytes.length; ) {
		const end = at + 4 + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : Number.POSITIVE_INFINITY);
		if (end > bytes.length) {
			return undefined;
		}
		strings.push(bytes.subarray(at + 4, end));
		at = end;
	}
	return strings;
}
