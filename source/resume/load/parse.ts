import JSON5 from 'json5';
import {type ParseError, parse as parseJsonc, printParseErrorCode} from 'jsonc-parser';
import {Composer, Document, LineCounter, Parser, visit} from 'yaml';
import {msg, type Phrase} from '../../i18n/language.js';
import {checkDepth, deepest, tooDeep} from './depth.js';
import {LoadError} from './load-error.js';
import {type FileKind, isJson, plainJson, refuseTooLarge} from './plain-json.js';

/**
 * Parses a text as JSON, JSON with comments and trailing commas, JSON5, or YAML. Without `kind`, a text that begins like JSON
 * is read as JSON.
 *
 * @throws {LoadError} when it cannot be parsed
 */
export function parse(text: string, kind: FileKind | undefined): {value: unknown; kind: FileKind} {
	refuseTooLarge(text);
	const written = isJson(text, kind) ? 'json' : 'yaml';
	try {
		const value = written === 'json' ? parseJson(text) : parseYaml(text);
		checkDepth(value);
		return {value, kind: written};
	} catch (error) {
		// The parser of JSON with comments is recursive, and overflows the stack on deep nesting.
		throw error instanceof RangeError ? tooDeep() : error;
	}
}

function parseJson(text: string): unknown {
	const plain = plainJson(text);
	if (plain) {
		return plain.value;
	}
	// It may be JSON with comments.
	const errors: ParseError[] = [];
	const value: unknown = parseJsonc(text, errors, {allowTrailingComma: true});
	const [first] = errors;
	const [json5] = first ? readJson5(text) : [];
	if (json5 !== undefined) {
		return json5;
	}
	if (first) {
		throw new LoadError(
			msg('line {line}, column {column}: not valid JSON: {reason}.', {
				...positionAt(text, first.offset),
				reason: msg(jsonFaults[printParseErrorCode(first.error)] ?? 'this symbol is not expected here'),
			}),
		);
	}
	return value;
}

/** Parses JSON5, which has unquoted keys and single-quoted strings; returns an empty tuple when it is invalid. */
function readJson5(text: string): [unknown?] {
	try {
		return [JSON5.parse(text)];
	} catch {
		return [];
	}
}

/** Stops at the nesting limit, before YAML's composer does: it is recursive, and would report a stack overflow as a syntax error. */
class ShallowParser extends Parser {
	override *next(source: string): ReturnType<Parser['next']> {
		// The stack also holds the document and the scalar, besides lists and maps.
		if (this.stack.length > deepest + 2) {
			throw tooDeep();
		}
		yield* super.next(source);
	}
}

/** Parses the first document of a YAML text. Numbers keep their source text: "2014" may be a date, "3.10" a grade. */
function parseYaml(text: string): unknown {
	const lineCounter = new LineCounter();
	const tokens = new ShallowParser(lineCounter.addNewLine).parse(text);
	const [document = new Document()] = new Composer({uniqueKeys: false}).compose(tokens, true, text.length);
	const [first] = document.errors;
	if (first) {
		const {line, col} = lineCounter.linePos(first.pos[0]);
		throw new LoadError(
			msg('line {line}, column {column}: not valid YAML: {reason}', {line, column: col, reason: first.message.split('\n')[0] ?? ''}),
		);
	}
	visit(document, {
		Scalar(_key, node) {
			if (typeof node.value === 'number' || typeof node.value === 'bigint') {
				node.value = node.source ?? String(node.value);
			}
		},
	});
	try {
		return document.toJS({maxAliasCount: 100});
	} catch (error) {
		throw error instanceof ReferenceError ? new LoadError(msg('Its aliases would make it too large.')) : error;
	}
}

/** Messages for the error codes of jsonc-parser. */
const jsonFaults: Readonly<Record<string, Phrase>> = {
	InvalidNumberFormat: 'this is not a number',
	UnexpectedEndOfNumber: 'this is not a number',
	PropertyNameExpected: 'a field name is expected',
	ValueExpected: 'a value is expected',
	ColonExpected: 'a colon is expected',
	CommaExpected: 'a comma is expected',
	CloseBraceExpected: 'a closing brace is expected',
	CloseBracketExpected: 'a closing bracket is expected',
	EndOfFileExpected: 'the end of the file is expected here',
	UnexpectedEndOfComment: 'a comment is not closed',
	UnexpectedEndOfString: 'a string is not closed',
	InvalidUnicode: 'a string has an unknown escape',
	InvalidEscapeCharacter: 'a string has an unknown escape',
	InvalidCharacter: 'a character is not allowed',
};

function positionAt(text: string, offset: number): {line: number; column: number} {
	const before = text.slice(0, offset).split('\n');
	return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
