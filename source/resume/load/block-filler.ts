import type {Block, Span} from '../block.js';
import {addressOf} from './addresses.js';
import {readTag, type Tag} from './html-tag.js';
import {withoutUnseen} from './sanitize.js';

/** Makes blocks of words, tags and breaks that come one after the other. */
export class BlockFiller {
	/** Whether anything of it was more than words. */
	hasMarks = false;
	/** What the next block has besides its words. */
	next: Omit<Block, 'spans'> = {isApart: true};
	readonly #isHtml: boolean;
	readonly #blocks: Block[] = [];
	#spans: Span[] = [];
	#open: Tag[] = [];

	/** @param isHtml whether line breaks are only spaces, since tags break the lines */
	constructor(isHtml: boolean) {
		this.#isHtml = isHtml;
	}

	/** All blocks; to be called once. */
	end(): readonly Block[] {
		this.break({});
		return this.#blocks;
	}

	/** What a tag of HTML does. */
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

	/** Words, with the look of the tags around them; a line that ends is a block of its own. */
	words(text: string, look: Omit<Span, 'text'>): void {
		const href = look.href ?? addressOf(this.#open.findLast(tag => tag.href)?.href ?? '');
		const isStrong = look.meaning === 'strong' || this.#open.some(({kind}) => kind === 'strong');
		const isEmphasis = look.meaning === 'emphasis' || this.#open.some(({kind}) => kind === 'emphasis');
		const meaning = href ? 'link' : isStrong ? 'strong' : isEmphasis ? 'emphasis' : undefined;
		for (const [index, line] of withoutUnseen(text)
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

	/** Ends a block, if there is one; the next has these properties. */
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

/** Without spaces at the ends. */
function trimmed(spans: readonly Span[]): readonly Span[] {
	const texts = spans.map(({text}, index) => {
		const start = index === 0 ? text.trimStart() : text;
		return index === spans.length - 1 ? start.trimEnd() : start;
	});
	return spans.flatMap((span, index) => (texts[index] ? {...span, text: texts[index]} : []));
}
