/**
 * Texts of a file with markup (Markdown, or simple HTML): a record holds the plain text, and under a symbol the blocks that the
 * markup is rendered as. Most records have none.
 */
import {type Block, bullet, paragraph, paragraphs, type Span} from './block.js';
import type {Described} from './types.js';

/** A global symbol, because each chunk of the bundle has its own copy of this module. */
const key: unique symbol = Symbol.for('xuhuang: marked') as never;

/** The blocks of the texts with markup, by their plain text. */
export type Marks = ReadonlyMap<string, readonly Block[]>;

interface Holder {
	[key]?: Marks;
}

/** Attaches the blocks of its texts with markup to a record. */
export function keepMarks(record: object, marks: Marks): void {
	(record as Holder)[key] = marks;
}

/** Attaches the markup of several records to the record that replaces them. */
export function joinMarks(record: object, ...others: readonly (object | undefined)[]): void {
	const marks = others.flatMap(other => [...((other as Holder | undefined)?.[key] ?? [])]);
	if (marks.length > 0) {
		keepMarks(record, new Map(marks));
	}
}

/** Returns a text of a record as paragraphs, with its markup. */
export function paragraphsOf(record: object, text = ''): Block[] {
	return [...((record as Holder)[key]?.get(text) ?? paragraphs(text))];
}

/** Returns a text of a record as the lines of one paragraph, with its markup. */
export function linesOf(record: object, text: string, options: Omit<Block, 'spans'> = {}): Block[] {
	const blocks = (record as Holder)[key]?.get(text) ?? text.split(/\n+/).map(line => paragraph(line));
	return blocks.filter(({spans}) => spans.some(span => span.text !== '')).map(({isApart, ...block}) => ({...options, ...block}));
}

/** Returns a text of a record as spans on one line, with its markup. */
export function spansOf(record: object, text: string): readonly Span[] {
	const blocks = (record as Holder)[key]?.get(text);
	return blocks?.flatMap(({spans}, index) => (index === 0 ? spans : [{text: ' '}, ...spans])) ?? [{text}];
}

/** Returns texts as list items, the first preceded by an empty line. */
export function bulletsOf(record: object, texts: readonly string[] = []): Block[] {
	return texts.flatMap((text, index) => {
		const [first, ...others] = linesOf(record, text);
		const line: Block = {...bullet(''), ...(first && {spans: withoutBullet(first.spans)}), ...(index === 0 && {isApart: true})};
		return [line, ...others.map(block => ({indent: 2, ...block}))];
	});
}

/** Returns the paragraphs of the summary, followed by the highlights as a list. */
export function descriptionBlocks(record: Described): Block[] {
	return [...paragraphsOf(record, record.summary), ...bulletsOf(record, record.highlights)];
}

/** Removes the list marker that an author has typed before a highlight. */
function withoutBullet([first, ...others]: readonly Span[]): readonly Span[] {
	return first ? [{...first, text: first.text.replace(/^\s*[-*•·–]\s+(?=\S)/, '')}, ...others] : [];
}
