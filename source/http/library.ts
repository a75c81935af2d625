import {isForPeople} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {type Format, formats} from '../formats/index.js';
import {type LanguageId, loadLanguage} from '../i18n/language.js';
import {tagOf} from '../i18n/tags.js';
import type {Resume} from '../resume/types.js';
import type {Answers} from '../server/answers.js';
import {PromiseCache} from '../server/promise-cache.js';
import {otherForms, type Target} from './addresses.js';
import {Representation} from './representation.js';
import {policyOf} from './security-headers.js';

/** Query parameters of a request. */
export interface Wishes {
	readonly search?: string | undefined;
	/** Width of wrapped text, in columns. */
	readonly width?: number | undefined;
}

/** Cache sizes: responses without query parameters, and those with a search or width, of which clients can request any number. */
const [mostOfAddresses, mostOfWishes] = [600, 100];

/** Renders and caches the representations of all routes, in memory. */
export class Library {
	readonly #answers: Answers;
	readonly #base: string | undefined;
	readonly #others: ReturnType<typeof otherForms>;
	readonly #ofAddresses = new PromiseCache<Representation>(mostOfAddresses);
	readonly #ofWishes = new PromiseCache<Representation>(mostOfWishes);

	/** @param base the public base URL; undefined when unknown */
	constructor(resume: Resume, answers: Answers, base?: string) {
		this.#base = base;
		this.#others = [{label: 'Terminal', path: '/terminal'}, ...otherForms(resume)];
		this.#answers = answers;
	}

	/**
	 * Returns the representation of a route, from the cache or rendered.
	 *
	 * @param address the client's IP address, by which rendering is queued
	 * @throws {NothingFound} when a search has no result or the query is invalid
	 */
	get(target: Target, format: Format, language: LanguageId, address: string, {search, width}: Wishes = {}): Promise<Representation> {
		const {section, item} = target;
		const call: Show = {action: 'show', format, section, item, query: search, width, site: {base: this.#base ?? '', others: this.#others}};
		const kept = search === undefined && width === undefined ? this.#ofAddresses : this.#ofWishes;
		const key = JSON.stringify([section, item, format, isForPeople(format) ? language : 'en', search, width]);
		return kept.get(key, () => this.#make(call, format, language, address));
	}

	async #make(call: Show, format: Format, id: LanguageId, address: string): Promise<Representation> {
		const language = await loadLanguage(id);
		const {output, exitCode, notes} = await this.#answers.answer(call, language, address);
		if (exitCode !== 0) {
			throw new NothingFound(notes.join('\n'));
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
export class NothingFound extends Error {
	override name = 'NothingFound';
}
