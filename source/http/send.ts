import type {IncomingMessage, ServerResponse} from 'node:http';
// If-None-Match before If-Modified-Since, weak comparison, Cache-Control: no-cache: Express's own check.
import fresh from 'fresh';
// Byte ranges of RFC 9110 section 14, including overlapping ones and those beyond the end.
import parseRange from 'range-parser';
import {chooseCoding} from './negotiate.js';
import type {Representation} from './representation.js';
import {securityHeaders} from './security-headers.js';

/** max-age, in seconds, of successful responses. */
const maxAge = 300;

/** Caching headers that do not depend on the representation. */
export interface CachingOptions {
	/** Last modification of the résumé, as an HTTP date. */
	readonly lastModified?: string | undefined;
	/** The request headers by which the representation was negotiated. */
	readonly vary?: string | undefined;
}

/**
 * Sends a representation with the negotiated content coding: 304 when the client's copy is current (RFC 9110 section 13), 206 for
 * a byte range (section 14), no body for HEAD.
 *
 * @returns the response status
 */
export async function send(
	request: IncomingMessage,
	response: ServerResponse,
	representation: Representation,
	{lastModified, vary}: CachingOptions = {},
): Promise<number> {
	const {headers} = request;
	const isOk = representation.status === 200;
	const isRange = isOk && request.method === 'GET' && headers.range !== undefined;
	// Ranges apply to the uncompressed bytes.
	const coding = isRange ? 'identity' : representation.codingFor(chooseCoding(headers));
	const etag = representation.etag(coding);
	const varied = [vary, representation.isCompressible && 'Accept-Encoding'].filter(Boolean).join(', ');
	const common = {
		...securityHeaders,
		...representation.headers,
		...(varied && {vary: varied}),
		...(isOk && {
			etag,
			'cache-control': `public, max-age=${maxAge}`,
			...(lastModified && {'last-modified': lastModified}),
		}),
	};
	const validators = {etag, ...(lastModified && {'last-modified': lastModified})};
	if (isOk && fresh(headers, validators)) {
		response.writeHead(304, common).end();
		return 304;
	}
	const bytes = await representation.bytes(coding);
	const full = {
		...common,
		'content-type': representation.type,
		...(coding !== 'identity' && {'content-encoding': coding}),
		...(isOk && {'accept-ranges': 'bytes'}),
	};
	const range = isRange && isCurrent(headers['if-range'], etag, lastModified) ? rangeOf(headers.range ?? '', bytes.length) : undefined;
	if (range === 'unsatisfiable') {
		response.writeHead(416, {...common, 'content-range': `bytes */${bytes.length}`, 'content-length': 0}).end();
		return 416;
	}
	const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
	const status = range ? 206 : representation.status;
	response.writeHead(status, {
		...full,
		...(range && {'content-range': `bytes ${range.start}-${range.end}/${bytes.length}`}),
		'content-length': part.length,
	});
	response.end(request.method === 'HEAD' ? undefined : part);
	return status;
}

/** Whether the If-Range condition holds: the client's partial copy is current (section 13.1.5). */
function isCurrent(condition: string | string[] | undefined, etag: string, lastModified: string | undefined): boolean {
	return condition === undefined || condition === etag || condition === lastModified;
}

/** Parses a Range header; undefined (full response) for several ranges, other units than bytes and invalid syntax. */
function rangeOf(header: string, size: number): {start: number; end: number} | 'unsatisfiable' | undefined {
	const ranges = parseRange(size, header, {combine: true});
	if (ranges === -1) {
		return 'unsatisfiable';
	}
	return ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? undefined : ranges[0];
}
