import type {IncomingMessage, ServerResponse} from 'node:http';
// If-None-Match before If-Modified-Since, weak comparison, Cache-Control: no-cache: Express's own check.
import fresh from 'fresh';
// The ranges of RFC 9110 section 14, those that overlap and those beyond the end too.
import parseRange from 'range-parser';
import {chooseCoding} from './negotiate.js';
import type {Representation} from './representation.js';
import {securityHeaders} from './security-headers.js';

/** How long, in seconds, a cache may use an answer before it asks again. */
const freshFor = 300;

/** What all answers of a server share. */
export interface Sending {
	/** When the résumé was last changed, as an HTTP date. */
	readonly lastModified?: string | undefined;
	/** The headers that choose an answer of that address. */
	readonly vary?: string | undefined;
}

/**
 * Sends a representation: packed as the client takes it, 304 where it has it (RFC 9110 section 13), 206 for a range of it
 * (section 14), without a body for HEAD.
 *
 * @returns the status
 */
export async function send(
	request: IncomingMessage,
	response: ServerResponse,
	found: Representation,
	{lastModified, vary}: Sending = {},
): Promise<number> {
	const {headers} = request;
	const isFound = found.status === 200;
	const isRange = isFound && request.method === 'GET' && headers.range !== undefined;
	// A range is one of the bytes as they are.
	const coding = isRange ? 'identity' : found.codingFor(chooseCoding(headers));
	const etag = found.etag(coding);
	const varied = [vary, found.isPackable && 'Accept-Encoding'].filter(Boolean).join(', ');
	const common = {
		...securityHeaders,
		...found.headers,
		...(varied && {vary: varied}),
		...(isFound && {
			etag,
			'cache-control': `public, max-age=${freshFor}`,
			...(lastModified && {'last-modified': lastModified}),
		}),
	};
	const validators = {etag, ...(lastModified && {'last-modified': lastModified})};
	if (isFound && fresh(headers, validators)) {
		response.writeHead(304, common).end();
		return 304;
	}
	const bytes = await found.bytes(coding);
	const full = {
		...common,
		'content-type': found.type,
		...(coding !== 'identity' && {'content-encoding': coding}),
		...(isFound && {'accept-ranges': 'bytes'}),
	};
	const range = isRange && isCurrent(headers['if-range'], etag, lastModified) ? rangeOf(headers.range ?? '', bytes.length) : undefined;
	if (range === 'unsatisfiable') {
		response.writeHead(416, {...common, 'content-range': `bytes */${bytes.length}`, 'content-length': 0}).end();
		return 416;
	}
	const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
	const status = range ? 206 : found.status;
	response.writeHead(status, {
		...full,
		...(range && {'content-range': `bytes ${range.start}-${range.end}/${bytes.length}`}),
		'content-length': part.length,
	});
	response.end(request.method === 'HEAD' ? undefined : part);
	return status;
}

/** Whether the part that a client has is of the same bytes (section 13.1.5). */
function isCurrent(condition: string | string[] | undefined, etag: string, lastModified: string | undefined): boolean {
	return condition === undefined || condition === etag || condition === lastModified;
}

/** One range of bytes; undefined where all are sent: for several, for other units, for what cannot be read. */
function rangeOf(header: string, size: number): {start: number; end: number} | 'unsatisfiable' | undefined {
	const ranges = parseRange(size, header, {combine: true});
	if (ranges === -1) {
		return 'unsatisfiable';
	}
	return ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? undefined : ranges[0];
}
