import {isForPeople} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {type Format, formats} from '../formats/index.js';
import {type LanguageId, loadLanguage} from '../i18n/language.js';
import {tagOf} from '../i18n/tags.js';
import type {Resume} from '../resume/types.js';
import type {Answers} from '../server/answers.js';
import {PromiseCache} from '../server/promise-cache.js';
import {Representation} from './representation.js';
import {downloads, type Resource} from './resources.js';
import {policyOf} from './security-headers.js';

/** Query parameters of a request. */
export interface QueryOptions {
	readonly search?: string | undefined;
	/** Width of wrapped text, in columns. */
	readonly width?: number | undefined;
}

/** Cache sizes: responses without query parameters, and those with a search or width, of which clients can request any number. */
const [maxWithoutQuery, maxWithQuery] = [600, 100];

/** Renders and caches the representations of all resources, in memory. */
export class RepresentationCache {
	readonly #answers: Answers;
	readonly #base: string | undefined;
	readonly #links: ReturnType<typeof downloads>;
	readonly #withoutQuery = new PromiseCache<Representation>(maxWithoutQuery);
	readonly #withQuery = new PromiseCache<Representation>(maxWithQuery);

	/** @param base the public base URL; undefined when unknown */
	constructor(resume: Resume, answers: Answers, base?: string) {
		this.#base = base;
		this.#links = [{label: 'Terminal', path: '/terminal'}, ...downloads(resume)];
		this.#answers = answers;
	}

	/**
	 * Returns the representation of a resource, from the cache or rendered.
	 *
	 * @param address the client's IP address, by which rendering is queued
	 * @throws {NoResultError} when a search has no result or the query is invalid
	 */
	get(
		resource: Resource,
		format: Format,
		language: LanguageId,
		address: string,
		{search, width}: QueryOptions = {},
	): Promise<Representation> {
		const {section, item} = resource;
		const call: Show = {action: 'show', format, section, item, query: search, width, site: {base: this.#base ?? '', others: this.#links}};
		const cache = search === undefined && width === undefined ? this.#withoutQuery : this.#withQuery;
		const key = JSON.stringify([section, item, format, isForPeople(format) ? language : 'en', search, width]);
		return cache.get(key, () => this.#make(call, format, language, address));
	}

	async #make(call: Show, format: Format, id: LanguageId, address: string): Promise<Representation> {
		const language = await loadLanguage(id);
		const {output, exitCode, notes} = await this.#answers.answer(call, language, address);
		if (exitCode !== 0) {
			throw new NoResultError(notes.join('\n'));
		}
		const {mimeType, extension} = formats[format];
		const isText = typeof output === 'string';
		return new Representation(output, isText ? `${mimeType}; charset=utf-8` : mimeType, {
			...(isForPeople(format) && {'content-language': tagOf(id)}),
			...(format === 'html' && isText && {'content-security-policy': policyOf(output)}),
			...(format === 'html' ? {} : {'access-control-allow-origin': '*'}),
			...(format === 'pdf' && {'content-disposition': `inline; filename="cv.${extension}"`}),
		});
	}
}

/** A search has no result; the message says so, or how to correct the query. */
export class NoResultError extends Error {
	override name = 'NoResultError';
}
