import type {Block, Span} from '../block.js';
import {addressOf} from './address-fields.js';
import {readTag, type Tag} from './html-tag.js';
import {withoutInvisible} from './sanitize.js';

/** Builds blocks from a sequence of text, tags and breaks. */
export class BlockBuilder {
	/** Whether the text contains any markup. */
	hasMarks = false;
	/** The properties of the next block, besides its spans. */
	next: Omit<Block, 'spans'> = {isApart: true};
	readonly #isHtml: boolean;
	readonly #blocks: Block[] = [];
	#spans: Span[] = [];
	#open: Tag[] = [];

	/** @param isHtml whether line breaks are only white space, because tags break the lines */
	constructor(isHtml: boolean) {
		this.#isHtml = isHtml;
	}

	/** Returns all blocks; may be called only once. */
	end(): readonly Block[] {
		this.break({});
		return this.#blocks;
	}

	/** Applies an HTML tag; an unknown one is added as text. */
	tag(source: string, look: Omit<Span, 'text'>): void {
		const tag = readTag(source);
		if (!tag) {
			this.words(source, look);
			return;
		}
		this.hasMarks = true;
		if (tag.kind === 'break') {
			this.break({});
		} else if (tag.kind === 'item') {
			this.break({marker: {text: '- ', meaning: 'quiet'}});
		} else if (tag.kind === 'block') {
			this.break({isApart: true});
		} else if (tag.isEnd) {
			const at = this.#open.findLastIndex(({name}) => name === tag.name);
			this.#open = this.#open.filter((_, index) => index !== at);
		} else if (tag.kind !== 'nothing') {
			this.#open.push(tag);
		}
	}

	/** Adds text, in the style of the open tags; each line becomes a block of its own. */
	words(text: string, look: Omit<Span, 'text'>): void {
		const href = look.href ?? addressOf(this.#open.findLast(tag => tag.href)?.href ?? '');
		const isStrong = look.meaning === 'strong' || this.#open.some(({kind}) => kind === 'strong');
		const isEmphasis = look.meaning === 'emphasis' || this.#open.some(({kind}) => kind === 'emphasis');
		const meaning = href ? 'link' : isStrong ? 'strong' : isEmphasis ? 'emphasis' : undefined;
		for (const [index, line] of withoutInvisible(text)
			.split(this.#isHtml ? /$^/ : '\n')
			.entries()) {
			if (index > 0) {
				this.break({});
			}
			const words = line.replace(/\s+/g, ' ');
			if (words !== '') {
				this.#spans.push({text: words, ...(meaning && {meaning}), ...(href && {href})});
			}
		}
	}

	/** Ends the current block, if any, and sets the properties of the next one. */
	break(next: Omit<Block, 'spans'>): void {
		const spans = trimmed(this.#spans);
		if (spans.length > 0) {
			this.#blocks.push({...this.next, spans});
			this.next = next;
		} else {
			this.next = {...(this.next.isApart && {isApart: true}), ...next};
		}
		this.#spans = [];
	}
}

/** Removes the spaces at both ends. */
function trimmed(spans: readonly Span[]): readonly Span[] {
	const texts = spans.map(({text}, index) => {
		const start = index === 0 ? text.trimStart() : text;
		return index === spans.length - 1 ? start.trimEnd() : start;
	});
	return spans.flatMap((span, index) => (texts[index] ? {...span, text: texts[index]} : []));
}
