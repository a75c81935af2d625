import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Coding} from './negotiate.js';

const [gzipAsync, brotliAsync] = [promisify(gzip), promisify(brotliCompress)];
/** Minimum size, in bytes, for compression to be worth its headers. */
const minSizeToCompress = 600;

/** A representation of a resource in one format and language (RFC 9110). Each compression is done once, on first use. */
export class Representation {
	readonly body: Buffer;
	readonly type: string;
	/** Headers specific to this representation, such as a page's Content-Security-Policy. */
	readonly headers: Readonly<Record<string, string>>;
	readonly status: number;
	readonly #tag: string;
	readonly #compressed = new Map<Coding, Promise<Buffer>>();

	/** @param type the media type, including the charset */
	constructor(body: string | Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}, status = 200) {
		this.body = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
		this.type = type;
		this.headers = headers;
		this.status = status;
		this.#tag = createHash('sha256').update(this.body).digest('base64url').slice(0, 22);
	}

	/** Returns the content coding to send when the client prefers `wanted`: identity when compression is not worthwhile. */
	codingFor(wanted: Coding): Coding {
		return this.isCompressible ? wanted : 'identity';
	}

	get isCompressible(): boolean {
		return this.body.length >= minSizeToCompress && /^text\/|json|javascript|xml|bibtex|research/.test(this.type);
	}

	/** Returns the strong ETag of a content coding (RFC 9110 section 8.8.3). */
	etag(coding: Coding): string {
		return `"${this.#tag}${coding === 'identity' ? '' : `-${coding}`}"`;
	}

	/** Returns the body in a content coding. */
	async bytes(coding: Coding): Promise<Buffer> {
		if (coding === 'identity') {
			return this.body;
		}
		const cached = this.#compressed.get(coding);
		if (cached) {
			return cached;
		}
		const compressed = coding === 'gzip' ? gzipAsync(this.body, {level: 9}) : brotliAsync(this.body, brotliOptions(this.body.length));
		this.#compressed.set(coding, compressed);
		return compressed;
	}
}

function brotliOptions(size: number) {
	return {params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: size}};
}
