/**
 * Parses Markdown, and the simple HTML that people paste into it, into blocks of spans with mdast-util-from-markdown
 * (micromark), which remark and MDX are built on. Loaded only for a file that may contain markup.
 */
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {plainText, type Span} from '../block.js';
import {addressOf} from './address-fields.js';
import {BlockBuilder} from './block-builder.js';
import type {Marked} from './problem.js';

const never = ['htmlFlow', 'codeIndented', 'setextUnderline', 'thematicBreak', 'definition', 'blockQuote'];
/** Block constructs that are plain text on a single line: "1. FC Köln", "# 1 in sales". */
const inLine = ['list', 'headingAtx', 'codeFenced'];

/** Node types that always count as markup; emphasis and HTML depend on their content. */
const marks: ReadonlySet<string> = new Set(['inlineCode', 'code', 'break', 'image', 'link', 'heading', 'list']);

/** Parses the markup of a text; undefined when it has none. */
export function readMarkup(text: string, isOneLine: boolean): Marked | undefined {
	try {
		return read(text, isOneLine);
	} catch (error) {
		// Endlessly nested lists, which no author writes: the text is kept as it is.
		if (error instanceof RangeError) {
			return undefined;
		}
		throw error;
	}
}

function read(text: string, isOneLine: boolean): Marked | undefined {
	// A bullet without text is no list item.
	const source = text.replace(/^(\s*)([*+-]|\d+[.)])(?=\s*$)/gm, '$1\\$2');
	const tree = fromMarkdown(source, {extensions: [{disable: {null: isOneLine ? [...never, ...inLine] : never}}]});
	const builder = new BlockBuilder(/<(?:p|ul|ol|li|br|div|h[1-6])\b/i.test(text));
	new Walker(source, builder).add(tree);
	const blocks = builder.end();
	const words = blocks
		.map((block, index) => `${index === 0 ? '' : block.isApart ? '\n\n' : '\n'}${block.marker?.text ?? ''}${plainText([block])}`)
		.join('');
	return words === '' || (words === text && !builder.hasMarks)
		? undefined
		: {words: isOneLine ? words.replace(/\s*\n\s*/g, ' ') : words, blocks};
}

/** Walks the tree and fills the blocks. */
class Walker {
	readonly #source: string;
	readonly #blocks: BlockBuilder;
	/** Nesting depth of lists. */
	#depth = 0;
	/** Number of the current list item. */
	#number = '';

	constructor(source: string, blocks: BlockBuilder) {
		this.#source = source;
		this.#blocks = blocks;
	}

	/** Adds a node and its children; `look` is the style that they inherit. */
	add(node: Nodes, look: Omit<Span, 'text'> = {}): void {
		this.#blocks.hasMarks ||= marks.has(node.type);
		switch (node.type) {
			case 'text':
			case 'inlineCode':
			case 'code':
				this.#blocks.words(node.value, look);
				break;
			case 'break':
				this.#blocks.break({});
				break;
			case 'html':
				this.#blocks.tag(node.value, look);
				break;
			case 'image':
				this.#blocks.words(node.alt ?? '', look);
				break;
			case 'emphasis':
			case 'strong':
				this.#emphasis(node, look);
				break;
			case 'link':
				this.#link(node.children, node.url, look);
				break;
			case 'heading':
				this.#blocks.break({isApart: true});
				this.#all(node.children, {...look, meaning: 'strong'});
				this.#blocks.break({isApart: true});
				break;
			case 'paragraph':
				this.#blocks.break(this.#depth > 0 ? this.#blocks.next : {isApart: true});
				this.#blocks.words(this.#number, look);
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

	/** Adds emphasis; a star between letters or digits is literal, "5*3*2", and "__init__" is a name. */
	#emphasis(node: Extract<Nodes, {type: 'emphasis' | 'strong'}>, look: Omit<Span, 'text'>): void {
		const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
		const isInside = /[\p{L}\p{N}]/u.test(this.#source[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(this.#source[end] ?? '');
		const isName = node.type === 'strong' && /^__[a-z\d]+__$/.test(this.#source.slice(start, end));
		if ((node.type === 'emphasis' && isInside) || isName) {
			const sign = isName ? '__' : (this.#source[start] ?? '');
			this.#blocks.words(sign, look);
			this.#all(node.children, look);
			this.#blocks.words(sign, look);
			return;
		}
		this.#blocks.hasMarks = true;
		this.#all(node.children, {...look, meaning: node.type === 'strong' || look.meaning === 'strong' ? 'strong' : 'emphasis'});
	}

	/** Adds a link. A URL that may not be followed is appended as text, or left out when it is unsafe. */
	#link(nodes: readonly Nodes[], url: string, look: Omit<Span, 'text'>): void {
		const href = addressOf(url);
		this.#all(nodes, href ? {...look, meaning: 'link', href} : look);
		if (!href && /^[\w./#-]+$/.test(url)) {
			this.#blocks.words(` (${url})`, look);
		}
	}

	#list(node: Extract<Nodes, {type: 'list'}>, look: Omit<Span, 'text'>): void {
		for (const [index, item] of node.children.entries()) {
			this.#blocks.break({
				...(!node.ordered && {marker: {text: '- ', meaning: 'quiet'}}),
				...(index === 0 && this.#depth === 0 && {isApart: true}),
				...(this.#depth > 0 && {indent: 2 * this.#depth}),
			});
			this.#number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
			this.#depth += 1;
			this.add(item, look);
			this.#depth -= 1;
		}
		this.#blocks.break(this.#depth === 0 ? {isApart: true} : {});
	}
}
