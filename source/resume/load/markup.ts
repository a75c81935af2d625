/**
 * Markdown, and the small HTML that people paste into it, as blocks of spans. mdast-util-from-markdown (micromark) parses
 * both: it is what remark and MDX are made of. It is loaded only for a file that has such signs.
 */
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {type Block, plainText, type Span} from '../block.js';
import {addressOf} from './addresses.js';
import {readTag, type Tag} from './html-tag.js';
import {withoutUnseen} from './sanitize.js';

/** A text without its marks, and what it is set as. */
export interface Marked {
	readonly words: string;
	readonly blocks: readonly Block[];
}

const never = ['htmlFlow', 'codeIndented', 'setextUnderline', 'thematicBreak', 'definition', 'blockQuote'];
/** In a text of one line, what begins a block is a part of it: "1. FC Köln", "# 1 in sales". */
const inLine = ['list', 'headingAtx', 'codeFenced'];

/** Reads the marks of a text; undefined when it has none and stays as it is. */
export function readMarkup(text: string, isOneLine: boolean): Marked | undefined {
	// A bullet alone is no list.
	const source = text.replace(/^(\s*)([*+-]|\d+[.)])(?=\s*$)/gm, '$1\\$2');
	const tree = fromMarkdown(source, {extensions: [{disable: {null: isOneLine ? [...never, ...inLine] : never}}]});
	const setter = new Setter(source, /<(?:p|ul|ol|li|br|div|h[1-6])\b/i.test(text));
	setter.add(tree);
	const blocks = setter.end();
	const words = blocks
		.map((block, index) => `${index === 0 ? '' : block.isApart ? '\n\n' : '\n'}${block.marker?.text ?? ''}${plainText([block])}`)
		.join('');
	return words === '' || (words === text && !setter.hasMarks)
		? undefined
		: {words: isOneLine ? words.replace(/\s*\n\s*/g, ' ') : words, blocks};
}

/** Follows the tree, and fills blocks. */
class Setter {
	hasMarks = false;
	readonly #source: string;
	readonly #isHtml: boolean;
	readonly #blocks: Block[] = [];
	#spans: Span[] = [];
	#next: Omit<Block, 'spans'> = {isApart: true};
	#open: Tag[] = [];
	/** How deep in lists. */
	#depth = 0;
	/** What an item of a list begins with. */
	#number = '';

	/** @param isHtml whether line breaks are only spaces, since tags break the lines */
	constructor(source: string, isHtml: boolean) {
		this.#source = source;
		this.#isHtml = isHtml;
	}

	end(): readonly Block[] {
		this.#break({});
		return this.#blocks;
	}

	/** Adds a node with what it holds; `look` is that of the words in it. */
	add(node: Nodes, look: Omit<Span, 'text'> = {}): void {
		switch (node.type) {
			case 'text':
				this.#words(node.value, look);
				break;
			case 'inlineCode':
			case 'code':
				this.hasMarks = true;
				this.#words(node.value, look);
				break;
			case 'break':
				this.hasMarks = true;
				this.#break({});
				break;
			case 'html':
				this.#tag(node.value, look);
				break;
			case 'image':
				this.hasMarks = true;
				this.#words(node.alt ?? '', look);
				break;
			case 'emphasis':
			case 'strong':
				this.#emphasis(node, look);
				break;
			case 'link':
				this.#link(node.children, node.url, look);
				break;
			case 'heading':
				this.hasMarks = true;
				this.#break({isApart: true});
				this.#all(node.children, {...look, meaning: 'strong'});
				this.#break({isApart: true});
				break;
			case 'paragraph':
				this.#break(this.#depth > 0 ? this.#next : {isApart: true});
				this.#words(this.#number, look);
				this.#number = '';
				this.#all(node.children, look);
				break;
			case 'list':
				this.#list(node, look);
				break;
			default:
				this.#all('children' in node ? (node.children as Nodes[]) : [], look);
		}
	}

	#all(nodes: readonly Nodes[], look: Omit<Span, 'text'>): void {
		for (const node of nodes) {
			this.add(node, look);
		}
	}

	/** A star between letters or digits is a sign, "5*3*2", and "__init__" is a name. */
	#emphasis(node: Extract<Nodes, {type: 'emphasis' | 'strong'}>, look: Omit<Span, 'text'>): void {
		const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
		const isInside = /[\p{L}\p{N}]/u.test(this.#source[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(this.#source[end] ?? '');
		const isName = node.type === 'strong' && /^__[a-z\d]+__$/.test(this.#source.slice(start, end));
		if ((node.type === 'emphasis' && isInside) || isName) {
			const sign = isName ? '__' : (this.#source[start] ?? '');
			this.#words(sign, look);
			this.#all(node.children, look);
			this.#words(sign, look);
			return;
		}
		this.hasMarks = true;
		this.#all(node.children, {...look, meaning: node.type === 'strong' || look.meaning === 'strong' ? 'strong' : 'emphasis'});
	}

	/** Words that lead somewhere; where the address is none to follow, it stands behind them, or is left out when it is a danger. */
	#link(nodes: readonly Nodes[], url: string, look: Omit<Span, 'text'>): void {
		this.hasMarks = true;
		const href = addressOf(url);
		this.#all(nodes, href ? {...look, meaning: 'link', href} : look);
		if (!href && /^[\w./#-]+$/.test(url)) {
			this.#words(` (${url})`, look);
		}
	}

	#list(node: Extract<Nodes, {type: 'list'}>, look: Omit<Span, 'text'>): void {
		this.hasMarks = true;
		for (const [index, item] of node.children.entries()) {
			this.#break({
				...(!node.ordered && {marker: {text: '- ', meaning: 'quiet'}}),
				...(index === 0 && this.#depth === 0 && {isApart: true}),
				...(this.#depth > 0 && {indent: 2 * this.#depth}),
			});
			this.#number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
			this.#depth += 1;
			this.add(item, look);
			this.#depth -= 1;
		}
		this.#break(this.#depth === 0 ? {isApart: true} : {});
	}

	#tag(source: string, look: Omit<Span, 'text'>): void {
		const tag = readTag(source);
		if (!tag) {
			this.#words(source, look);
			return;
		}
		this.hasMarks = true;
		if (tag.kind === 'break') {
			this.#break({});
		} else if (tag.kind === 'item') {
			this.#break({marker: {text: '- ', meaning: 'quiet'}});
		} else if (tag.kind === 'block') {
			this.#break({isApart: true});
		} else if (tag.isEnd) {
			const at = this.#open.findLastIndex(({name}) => name === tag.name);
			this.#open = this.#open.filter((_, index) => index !== at);
		} else if (tag.kind !== 'nothing') {
			this.#open.push(tag);
		}
	}

	/** Words, with the look of the tags around them; a line that ends is a block of its own. */
	#words(text: string, look: Omit<Span, 'text'>): void {
		const href = look.href ?? addressOf(this.#open.findLast(tag => tag.href)?.href ?? '');
		const isStrong = look.meaning === 'strong' || this.#open.some(({kind}) => kind === 'strong');
		const isEmphasis = look.meaning === 'emphasis' || this.#open.some(({kind}) => kind === 'emphasis');
		const meaning = href ? 'link' : isStrong ? 'strong' : isEmphasis ? 'emphasis' : undefined;
		for (const [index, line] of withoutUnseen(text)
			.split(this.#isHtml ? /$^/ : '\n')
			.entries()) {
			if (index > 0) {
				this.#break({});
			}
			const words = line.replace(/\s+/g, ' ');
			if (words !== '') {
				this.#spans.push({text: words, ...(meaning && {meaning}), ...(href && {href})});
			}
		}
	}

	/** Ends a block, if there is one; the next has these properties. */
	#break(next: Omit<Block, 'spans'>): void {
		const spans = trimmed(this.#spans);
		if (spans.length > 0) {
			this.#blocks.push({...this.#next, spans});
			this.#next = next;
		} else {
			this.#next = {...(this.#next.isApart && {isApart: true}), ...next};
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
