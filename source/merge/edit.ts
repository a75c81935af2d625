import {applyEdits, type FormattingOptions, type JSONPath, modify, type ParseError, parse} from 'jsonc-parser';
import {isSeq, parseDocument} from 'yaml';
import type {FileKind} from '../resume/load/plain-json.js';

/** A value to write into a file: it replaces the present one, or is inserted before it in its list. */
export interface Edit {
	readonly path: ReadonlyArray<string | number>;
	readonly value: unknown;
	readonly isInsertion?: true;
}

/** Whether a JSON text has more than comments and trailing commas, so that jsonc-parser can't locate its values. */
export function isJson5(text: string): boolean {
	const errors: ParseError[] = [];
	parse(text, errors, {allowTrailingComma: true});
	return errors.length > 0;
}

/** Returns the text of a file with some values changed; comments, order and everything else are kept. */
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

/** Returns the indentation of a file: tabs, or a number of spaces. */
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
