import type {IncomingMessage, ServerResponse} from 'node:http';
import {isForPeople} from '../command/answer.js';
import {type Format, formats} from '../formats/index.js';
import {type Language, type LanguageId, languageIds, loadLanguage} from '../i18n/language.js';
import {isMessageError, messageIn} from '../i18n/message-error.js';
import type {Resume} from '../resume/types.js';
import {addressesOf, type Target} from './addresses.js';
import type {Site} from './http-context.js';
import {NothingFound, type Wishes} from './library.js';
import {chooseFormat, chooseLanguage, negotiatedBy} from './negotiate.js';
import {nearestTo, refusal} from './refusal.js';
import {send} from './send.js';

/** Maximum length of a request target and of a search query, in characters. */
const [longestAddress, longestSearch] = [2000, 200];
/** Minimum and maximum width of wrapped text, in columns. */
const [leastWidth, mostWidth] = [20, 1000];

/** A parsed request target: decoded path and query parameters. */
interface Asked {
	readonly path: string;
	readonly parameters: URLSearchParams;
}

/** Outcome of a request, for the metrics. */
export interface Answered {
	readonly format: Format | 'asset' | 'none';
	readonly status: number;
}

/**
 * Answers a request, valid or not; returns the format and status for the metrics.
 *
 * @param address the client's IP address, by which answers are queued
 */
export async function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse, address: string): Promise<Answered> {
	const asked = readAddress(request.url ?? '');
	const language = await loadLanguage(languageFor(request, asked));
	const refuse = async (
		status: number,
		message: string,
		more: Parameters<typeof refusal>[4] = {},
		format = errorFormat(request, asked),
	) => {
		const sent = await send(request, response, refusal(status, message, format, language, more));
		return {format: 'none', status: sent} as const;
	};
	const {method = ''} = request;
	if (hasBody(request)) {
		// The body is not read, and must not be parsed as the next request.
		response.setHeader('connection', 'close');
	}
	if (method === 'OPTIONS') {
		response.writeHead(204, {allow: 'GET, HEAD, OPTIONS'}).end();
		return {format: 'none', status: 204};
	}
	if (method !== 'GET' && method !== 'HEAD') {
		const message = language.t('{method} is not answered here: GET, HEAD or OPTIONS.', {method: method.slice(0, 20)});
		return refuse(405, message, {headers: {allow: 'GET, HEAD, OPTIONS'}});
	}
	if (!asked) {
		return refuse((request.url ?? '').length > longestAddress ? 414 : 400, language.t('This request cannot be read.'));
	}
	const asset = site.assets.get(asked.path);
	if (asset) {
		return {format: 'asset', status: await send(request, response, asset(language.id), {vary: 'Accept-Language'})};
	}
	const addresses = addressesOf(site.resume);
	const target = addresses.get(asked.path);
	if (!target) {
		return refuseUnknown();
	}
	return answerTarget(target, asked);

	function refuseUnknown() {
		const path = asked?.path ?? '/';
		const bare = path.replace(/\/+$/, '').toLowerCase();
		if (addresses.has(bare)) {
			response.writeHead(308, {location: bare, 'content-length': 0}).end();
			return {format: 'none', status: 308} as const;
		}
		const nearest = nearestTo(path, [...addresses.keys(), ...site.assets.keys()]);
		return refuse(404, language.t('There is nothing at {path}. Nearest: {nearest}', {path: path.slice(0, 60), nearest}), {nearest});
	}

	async function answerTarget(found: Target, {parameters}: Asked): Promise<Answered> {
		const [only] = found.formats;
		const isFile = found.formats.length === 1 && only !== undefined;
		const format = isFile ? only : chooseFormat(request.headers, found.formats);
		const vary = isFile ? (isForPeople(format) ? 'Accept-Language' : undefined) : negotiatedBy;
		try {
			const made = await site.library.get(found, format, language.id, address, wishesIn(parameters, format));
			const status = await send(request, response, made, {lastModified: lastModifiedOf(site.resume), vary});
			return {format, status};
		} catch (error) {
			if (error instanceof NothingFound) {
				return refuse(404, error.message, {}, format);
			}
			if (error instanceof Error && error.name !== 'BusyError' && !isMessageError(error)) {
				throw error;
			}
			return refuse(503, sentence(error, language), {headers: {'retry-after': '60'}}, format);
		}
	}
}

function sentence(error: unknown, language: Language): string {
	return error instanceof Error ? messageIn(language, error) : language.t('That cannot be made now, try again in a minute.');
}

/** Parses a request target; undefined when it is invalid or too long. The path is never used as a file path. */
function readAddress(url: string): Asked | undefined {
	const [, target = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^#]*)/i.exec(url) ?? [];
	const [encoded = '', ...query] = target.split('?');
	if (encoded === '' || url.length > longestAddress) {
		return undefined;
	}
	try {
		return {path: decodeURIComponent(encoded), parameters: new URLSearchParams(query.join('?'))};
	} catch {
		// Invalid percent-encoding: answered with 400.
		return undefined;
	}
}

function languageFor({headers}: IncomingMessage, asked: Asked | undefined): LanguageId {
	const named = asked?.parameters.get('lang');
	return languageIds.find(id => id === named) ?? chooseLanguage(headers);
}

/** Returns the format of an error: JSON for a .json path, else negotiated from HTML, text and JSON. */
function errorFormat({headers}: IncomingMessage, asked: Asked | undefined): Format {
	const [, extension] = /\.(\w{1,5})$/.exec(asked?.path ?? '') ?? [];
	return extension === formats.json.extension ? 'json' : chooseFormat(headers, ['html', 'text', 'json']);
}

function wishesIn(parameters: URLSearchParams, format: Format): Wishes {
	const search = parameters.get('search')?.slice(0, longestSearch);
	const width = Number(parameters.get('width') ?? Number.NaN);
	const isWidth = Number.isInteger(width) && width >= leastWidth && width <= mostWidth;
	return {
		search: search?.trim() && formats[format].isSearchable ? search : undefined,
		width: isWidth && formats[format].mimeType === 'text/plain' ? width : undefined,
	};
}

function hasBody({headers}: IncomingMessage): boolean {
	return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

/** Returns the résumé's last modification as an HTTP date (RFC 9110 section 5.6.7); undefined when unknown. */
function lastModifiedOf({meta}: Resume): string | undefined {
	const time = Date.parse(meta.lastModified ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toUTCString();
}
