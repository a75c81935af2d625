import {isIP} from 'node:net';

/** A parsed PROXY header (https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt). */
export interface ProxyHeader {
	/** The IP address of the client; undefined for a connection of the proxy itself, such as a health check. */
	readonly source: string | undefined;
	/** The length of the header in bytes. */
	readonly length: number;
}

const signature = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');
/** Maximum length of a version 1 header in bytes, including CR LF (section 2.1). */
const maxLineLength = 107;
/** Maximum length of a version 2 body, in bytes: it holds the addresses and may hold TLVs. */
const maxBodyLength = 4096;

/**
 * Parses a PROXY header, version 1 or 2, at the start of a connection.
 *
 * @param data all bytes received so far
 * @returns 'more' for an incomplete header, 'wrong' for an invalid one
 */
export function readProxyHeader(data: Buffer): ProxyHeader | 'more' | 'wrong' {
	const known = Math.min(data.length, signature.length);
	if (known > 0 && data.subarray(0, known).equals(signature.subarray(0, known))) {
		return readVersion2(data);
	}
	return readVersion1(data);
}

/** Parses a version 1 header (section 2.1), such as "PROXY TCP4 192.0.2.1 192.0.2.2 56324 443\r\n". */
function readVersion1(data: Buffer): ProxyHeader | 'more' | 'wrong' {
	const text = data.subarray(0, maxLineLength).toString('latin1');
	const begin = 'PROXY ';
	if (!text.startsWith(begin.slice(0, text.length))) {
		return 'wrong';
	}
	const end = text.indexOf('\r\n');
	if (end === -1) {
		return text.length < maxLineLength ? 'more' : 'wrong';
	}
	const length = end + 2;
	const line = text.slice(0, end);
	if (/^PROXY UNKNOWN\b/.test(line)) {
		return {source: undefined, length};
	}
	const match = /^PROXY (TCP4|TCP6) (\S+) \S+ \d{1,5} \d{1,5}$/.exec(line);
	const [, family, source = ''] = match ?? [];
	return isIP(source) === (family === 'TCP4' ? 4 : 6) ? {source, length} : 'wrong';
}

/** Parses a version 2 header (section 2.2): signature, version and command, family, length, addresses. */
function readVersion2(data: Buffer): ProxyHeader | 'more' | 'wrong' {
	const fixed = 16;
	if (data.length < fixed) {
		return 'more';
	}
	const command = data.readUInt8(12);
	const family = data.readUInt8(13);
	const body = data.readUInt16BE(14);
	if (body > maxBodyLength || (command !== 0x20 && command !== 0x21)) {
		return 'wrong';
	}
	const length = fixed + body;
	if (data.length < length) {
		return 'more';
	}
	if (command === 0x20) {
		return {source: undefined, length};
	}
	if (family === 0x11 && body >= 12) {
		return {source: data.subarray(fixed, fixed + 4).join('.'), length};
	}
	if (family === 0x21 && body >= 36) {
		const groups = Array.from({length: 8}, (_, index) => data.readUInt16BE(fixed + 2 * index).toString(16));
		return {source: groups.join(':'), length};
	}
	return family === 0x00 ? {source: undefined, length} : 'wrong';
}
