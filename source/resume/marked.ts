/**
 * Texts of a file that have marks (Markdown, or the small HTML that people paste): a record holds their words, and under a
 * symbol the blocks that they are set as. Most records have none.
 */
import {type Block, bullet, paragraph, paragraphs, type Span} from './block.js';
import type {Described} from './types.js';

/** The pieces of the program each have their own copy of this module, so it is a symbol that they share. */
const key: unique symbol = Symbol.for('xuhuang: marked') as never;

/** The blocks of texts, by their words. */
export type Marks = ReadonlyMap<string, readonly Block[]>;

interface Holder {
	[key]?: Marks;
}

/** Ties to a record the blocks of its texts with marks. */
export function keepMarks(record: object, marks: Marks): void {
	(record as Holder)[key] = marks;
}

/** A record that is read in place of another has the marks of both. */
export function joinMarks(record: object, ...others: readonly (object | undefined)[]): void {
	const marks = others.flatMap(other => [...((other as Holder | undefined)?.[key] ?? [])]);
	if (marks.length > 0) {
		keepMarks(record, new Map(marks));
	}
}

/** A text of a record in paragraphs, with what is set in it. */
export function paragraphsOf(record: object, text = ''): Block[] {
	return [...((record as Holder)[key]?.get(text) ?? paragraphs(text))];
}

/** The same as lines of one paragraph. */
export function linesOf(record: object, text: string, options: Omit<Block, 'spans'> = {}): Block[] {
	const blocks = (record as Holder)[key]?.get(text) ?? text.split(/\n+/).map(line => paragraph(line));
	return blocks.filter(({spans}) => spans.some(span => span.text !== '')).map(({isApart, ...block}) => ({...options, ...block}));
}

/** A text of a record as spans in a line. */
export function spansOf(record: object, text: string): readonly Span[] {
	const blocks = (record as Holder)[key]?.get(text);
	return blocks?.flatMap(({spans}, index) => (index === 0 ? spans : [{text: ' '}, ...spans])) ?? [{text}];
}

/** Lines of a list, the first of them apart from what is before. */
export function bulletsOf(record: object, texts: readonly string[] = []): Block[] {
	return texts.flatMap((text, index) => {
		const [first, ...others] = linesOf(record, text);
		const line: Block = {...bullet(''), ...(first && {spans: withoutBullet(first.spans)}), ...(index === 0 && {isApart: true})};
		return [line, ...others.map(block => ({indent: 2, ...block}))];
	});
}

/** A summary, paragraph for paragraph, and the points below it. */
export function wordsAndPoints(record: Described): Block[] {
	return [...paragraphsOf(record, record.summary), ...bulletsOf(record, record.highlights)];
}

/** The marker of a list that an author has typed before a point. */
function withoutBullet([first, ...others]: readonly Span[]): readonly Span[] {
	return first ? [{...first, text: first.text.replace(/^\s*[-*•·–]\s+(?=\S)/, '')}, ...others] : [];
}
