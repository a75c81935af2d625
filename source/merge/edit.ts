import {applyEdits, type FormattingOptions, type JSONPath, modify, type ParseError, parse} from 'jsonc-parser';
import {isSeq, parseDocument} from 'yaml';
import type {FileKind} from '../resume/load/plain-json.js';

/** A value to put into a file: in place of what is there, or before it in its list. */
export interface Edit {
	readonly path: ReadonlyArray<string | number>;
	readonly value: unknown;
	readonly isInsertion?: true;
}

/** Whether a text of JSON has more than comments and commas at ends, so that its places cannot be found. */
export function isJson5(text: string): boolean {
	const errors: ParseError[] = [];
	parse(text, errors, {allowTrailingComma: true});
	return errors.length > 0;
}

/** The text of a file with some values changed; comments, order and all else stay. */
export function edited(text: string, kind: FileKind, edits: readonly Edit[]): string {
	return kind === 'json' ? editedJson(text, edits) : editedYaml(text, edits);
}

function editedJson(text: string, edits: readonly Edit[]): string {
	const formattingOptions: FormattingOptions = indentOf(text);
	return edits.reduce((current, {path, value, isInsertion}) => {
		const changes = modify(current, path as JSONPath, value, {formattingOptions, ...(isInsertion && {isArrayInsertion: true})});
		return applyEdits(current, changes);
	}, text);
}

/** How a file is indented: by tabs, or by so many spaces. */
function indentOf(text: string): FormattingOptions {
	const [, indent = '\t'] = /\n([ \t]+)\S/.exec(text) ?? [];
	return {
		insertSpaces: !indent.startsWith('\t'),
		tabSize: indent.startsWith('\t') ? 1 : indent.length,
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
}

function editedYaml(text: string, edits: readonly Edit[]): string {
	const document = parseDocument(text, {logLevel: 'silent'});
	for (const {path, value, isInsertion} of edits) {
		const list = path.slice(0, -1);
		const found = document.getIn(list, true);
		if (isInsertion && isSeq(found)) {
			found.items.splice(Number(path.at(-1)), 0, document.createNode(value));
		} else {
			document.setIn(path, value);
		}
	}
	return document.toString({lineWidth: 0});
}
