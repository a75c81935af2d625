import type {IncomingMessage, ServerResponse} from 'node:http';
import {isForPeople} from '../command/answer.js';
import {type Format, formats} from '../formats/index.js';
import {type Language, type LanguageId, languageIds, loadLanguage} from '../i18n/language.js';
import {isMessageError, messageIn} from '../i18n/message-error.js';
import type {Resume} from '../resume/types.js';
import type {HttpContent} from './http-context.js';
import {chooseFormat, chooseLanguage, negotiatedBy} from './negotiate.js';
import {nearestTo, refusal} from './refusal.js';
import {NoResultError, type QueryOptions} from './representation-cache.js';
import {type Resource, resourcesOf} from './resources.js';
import {send} from './send.js';

/** Maximum length of a request target and of a search query, in characters. */
const [maxTargetLength, maxSearchLength] = [2000, 200];
/** Minimum and maximum width of wrapped text, in columns. */
const [minWidth, maxWidth] = [20, 1000];

/** A parsed request target: decoded path and query parameters. */
interface RequestTarget {
	readonly path: string;
	readonly parameters: URLSearchParams;
}

/** Outcome of a request, for the metrics. */
export interface Outcome {
	readonly format: Format | 'asset' | 'none';
	readonly status: number;
}

/**
 * Answers a request, valid or not; returns the format and status for the metrics.
 *
 * @param address the client's IP address, by which answers are queued
 */
export async function answerRequest(
	content: HttpContent,
	request: IncomingMessage,
	response: ServerResponse,
	address: string,
): Promise<Outcome> {
	const target = parseRequestTarget(request.url ?? '');
	const language = await loadLanguage(languageFor(request, target));
	const refuse = async (
		status: number,
		message: string,
		more: Parameters<typeof refusal>[4] = {},
		format = errorFormat(request, target),
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
		const message = language.t('{method} is not supported here: use GET, HEAD or OPTIONS.', {method: method.slice(0, 20)});
		return refuse(405, message, {headers: {allow: 'GET, HEAD, OPTIONS'}});
	}
	if (!target) {
		return refuse((request.url ?? '').length > maxTargetLength ? 414 : 400, language.t('This request cannot be read.'));
	}
	const asset = content.assets.get(target.path);
	if (asset) {
		return {format: 'asset', status: await send(request, response, asset(language.id), {vary: 'Accept-Language'})};
	}
	const resources = resourcesOf(content.resume);
	const resource = resources.get(target.path);
	if (!resource) {
		return refuseUnknown();
	}
	return answerResource(resource, target);

	function refuseUnknown() {
		const path = target?.path ?? '/';
		const bare = path.replace(/\/+$/, '').toLowerCase();
		if (resources.has(bare)) {
			response.writeHead(308, {location: bare, 'content-length': 0}).end();
			return {format: 'none', status: 308} as const;
		}
		const nearest = nearestTo(path, [...resources.keys(), ...content.assets.keys()]);
		return refuse(404, language.t('There is nothing at {path}. Nearest: {nearest}', {path: path.slice(0, 60), nearest}), {nearest});
	}

	async function answerResource(resource: Resource, {parameters}: RequestTarget): Promise<Outcome> {
		const [only] = resource.formats;
		const isFile = resource.formats.length === 1 && only !== undefined;
		const format = isFile ? only : chooseFormat(request.headers, resource.formats);
		const vary = isFile ? (isForPeople(format) ? 'Accept-Language' : undefined) : negotiatedBy;
		try {
			const representation = await content.representations.get(resource, format, language.id, address, queryOptionsOf(parameters, format));
			const status = await send(request, response, representation, {lastModified: lastModifiedOf(content.resume), vary});
			return {format, status};
		} catch (error) {
			if (error instanceof NoResultError) {
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
function parseRequestTarget(url: string): RequestTarget | undefined {
	const [, pathAndQuery = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^#]*)/i.exec(url) ?? [];
	const [encoded = '', ...query] = pathAndQuery.split('?');
	if (encoded === '' || url.length > maxTargetLength) {
		return undefined;
	}
	try {
		return {path: decodeURIComponent(encoded), parameters: new URLSearchParams(query.join('?'))};
	} catch {
		// Invalid percent-encoding: answered with 400.
		return undefined;
	}
}

function languageFor({headers}: IncomingMessage, target: RequestTarget | undefined): LanguageId {
	const named = target?.parameters.get('lang');
	return languageIds.find(id => id === named) ?? chooseLanguage(headers);
}

/** Returns the format of an error: JSON for a .json path, else negotiated from HTML, text and JSON. */
function errorFormat({headers}: IncomingMessage, target: RequestTarget | undefined): Format {
	const [, extension] = /\.(\w{1,5})$/.exec(target?.path ?? '') ?? [];
	return extension === formats.json.extension ? 'json' : chooseFormat(headers, ['html', 'text', 'json']);
}

function queryOptionsOf(parameters: URLSearchParams, format: Format): QueryOptions {
	const search = parameters.get('search')?.slice(0, maxSearchLength);
	const width = Number(parameters.get('width') ?? Number.NaN);
	const isWidth = Number.isInteger(width) && width >= minWidth && width <= maxWidth;
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
