import {isForPeople} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {type Format, formats} from '../formats/index.js';
import {type LanguageId, loadLanguage} from '../i18n/language.js';
import {tagOf} from '../i18n/tags.js';
import type {Resume} from '../resume/types.js';
import type {Answers} from '../server/answers.js';
import {Kept} from '../server/kept.js';
import {otherForms, type Target} from './addresses.js';
import {Representation} from './representation.js';
import {policyOf} from './security-headers.js';

/** What a request asks for beside its address. */
export interface Wishes {
	readonly search?: string | undefined;
	/** Columns of text. */
	readonly width?: number | undefined;
}

/** Answers that are kept: those of addresses alone, and those of searches and widths, which anyone can ask any number of. */
const [mostOfAddresses, mostOfWishes] = [600, 100];

/** Makes what addresses hold, in memory. */
export class Library {
	readonly #answers: Answers;
	readonly #base: string | undefined;
	readonly #others: ReturnType<typeof otherForms>;
	readonly #ofAddresses = new Kept<Representation>(mostOfAddresses);
	readonly #ofWishes = new Kept<Representation>(mostOfWishes);

	/** @param base the public address, when it is known */
	constructor(resume: Resume, answers: Answers, base?: string) {
		this.#base = base;
		this.#others = [{label: 'Terminal', path: '/terminal'}, ...otherForms(resume)];
		this.#answers = answers;
	}

	/** @param address whose turn it takes where the answer is not kept */
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

/** A search has no result; the message says so, or how to mend the query. */
export class NothingFound extends Error {
	override name = 'NothingFound';
}
