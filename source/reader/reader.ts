import type {Content} from '../app/content/content.js';
import type {Translate} from '../i18n/language.js';
import {type Place, type Reading, readingOf} from './place.js';
import {greeting, usageLines} from './spoken-text.js';

/** The response to a line of input. */
export interface Reply {
	readonly lines: readonly string[];
	/** Text for the clipboard. */
	readonly copy?: string;
	readonly isOver?: boolean;
}

/**
 * The résumé for a screen reader: text in reading order, line by line. Text that was output is never rewritten or changed (WCAG
 * 2.2, 1.3.2 and 2.4.3); everything is reachable by numbers (2.1.1). Ink's own screen reader mode erases and rewrites the frame
 * at each change (vadimdemedes/ink#746), which is then read again from the top.
 */
export class Reader {
	readonly #content: Content;
	readonly #t: Translate;
	readonly #usage: readonly string[];
	#trail: [Place, ...Place[]];

	constructor(content: Content, start: Place = {kind: 'start'}) {
		this.#content = content;
		this.#t = content.language.t;
		this.#usage = usageLines(content.language);
		this.#trail = start.kind === 'start' ? [start] : [{kind: 'start'}, start];
	}

	/** Returns the first output. */
	begin(): string[] {
		return [...greeting(this.#content.resume), ...this.#usage, ...this.#read()];
	}

	/** Responds to a line of input. */
	answer(line: string): Reply {
		// The escape sequence of a key such as an arrow must not be echoed to the terminal.
		const words = line.replace(/\p{C}/gu, '').trim();
		const [, isCopy, number] = /^(c?)\s*(\d+)$/i.exec(words) ?? [];
		if (number !== undefined) {
			return this.#choose(Number(number), isCopy !== '');
		}
		if (words.startsWith('/')) {
			return this.#go({kind: 'list', query: words.slice(1).trim()});
		}
		switch (words.toLowerCase()) {
			case 'q':
				return {lines: [], isOver: true};
			case 'b':
				return this.#back();
			case '':
			case 'r':
				return {lines: this.#read()};
			case 'h':
			case '?':
				return {lines: this.#usage};
			default:
				return {lines: [this.#t('"{words}" is not a command here.', {words}), ...this.#usage]};
		}
	}

	#choose(number: number, isCopy: boolean): Reply {
		const {choices} = this.#reading();
		const chosen = choices[number - 1];
		if (!chosen) {
			return {
				lines: [
					choices.length > 0
						? this.#t('The numbers here go from 1 to {count}.', {count: choices.length})
						: this.#t('Nothing here has a number. b goes back.'),
				],
			};
		}
		if (chosen.place) {
			return this.#go(chosen.place);
		}
		const text = chosen.text ?? '';
		return isCopy
			? {lines: [this.#t('{what}: sent to the clipboard.', {what: chosen.words})], copy: text}
			: {lines: [...text.trim().split('\n'), this.#t('c {number} copies this.', {number})]};
	}

	#go(place: Place): Reply {
		this.#trail.push(place);
		return {lines: this.#read()};
	}

	#back(): Reply {
		if (this.#trail.length === 1) {
			return {lines: [this.#t('This is the beginning. q quits.')]};
		}
		this.#trail.pop();
		return {lines: this.#read()};
	}

	#reading(): Reading {
		return readingOf(this.#trail.at(-1) ?? this.#trail[0], this.#content);
	}

	#read(): string[] {
		const {lines, choices} = this.#reading();
		return [...lines, ...choices.map(({words}, index) => `${index + 1}. ${words}`)];
	}
}
