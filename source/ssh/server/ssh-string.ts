/** Returns a string of RFC 4251 section 5: its length in bytes, and the bytes. */
export function sshString(content: string | Buffer): Buffer {
	const bytes = Buffer.from(content);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}

/** Returns the strings that some bytes are; undefined when they are something else. */
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
