import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';
import type {z} from 'zod';
import type {CheckedResume} from './checked.js';
import {resumeSchema} from './schema.js';

/** Something that a person must mend in a résumé file. Lines count from 1. */
export interface DataProblem {
	/** The field, as in `publications[3].year`; empty for the file as a whole. */
	readonly field: string;
	readonly line: number;
	readonly message: string;
}

/** What a check found: the résumé, or what is wrong with it. */
export type Checked = {readonly resume: CheckedResume} | {readonly problems: readonly DataProblem[]};

type Path = readonly (string | number)[];

/** Checks the text of a résumé file (JSON) against the strict schema. */
export function checkResume(text: string): Checked {
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
	if (!tree || errors.length > 0) {
		return {
			problems: errors.map(({error, offset}) => ({
				field: '',
				line: lineAt(text, offset),
				message: `no valid JSON: ${printParseErrorCode(error)}`,
			})),
		};
	}
	const value: unknown = JSON.parse(text);
	const result = resumeSchema.safeParse(value);
	if (result.success) {
		return {resume: result.data};
	}
	return {problems: result.error.issues.flatMap(issue => problemsOf(issue, value, tree, text))};
}

/** A problem as one line: "data/resume.json:214: publications[3].year: expected a number, got "soon"". */
export function formatProblem({field, line, message}: DataProblem, file: string): string {
	return `${file}:${line}: ${field === '' ? '' : `${field}: `}${message}`;
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, tree: Node, text: string): DataProblem[] {
	const path = issue.path.filter(key => typeof key !== 'symbol');
	const at = (place: Path, message: string): DataProblem => ({field: fieldName(place), line: lineAt(text, offsetOf(tree, place)), message});
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map(key => at([...path, key], 'this field is not known; mend its name, or leave it out'));
	}
	const found = path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key], value);
	return [
		at(path, found === undefined ? `missing: ${expectation(issue)}` : `${expectation(issue)}, got ${shorten(JSON.stringify(found))}`),
	];
}

/** What would be right: "expected a number". */
function expectation(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${article(issue.expected)}`;
		case 'invalid_value':
			return `expected ${issue.values.map(value => JSON.stringify(value)).join(' or ')}`;
		case 'too_small':
			return `expected at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
		case 'too_big':
			return `expected at most ${issue.maximum}`;
		case 'invalid_format':
			return issue.message.startsWith('expected')
				? issue.message
				: `expected ${article(issue.format === 'url' ? 'web address' : issue.format)}`;
		default:
			return issue.message;
	}
}

function article(noun: string): string {
	const name = noun === 'int' ? 'integer' : noun;
	return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function fieldName(path: Path): string {
	return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

/** Where the field stands in the file, or the nearest thing around it that is there. */
function offsetOf(tree: Node, path: Path): number {
	const node = findNodeAtLocation(tree, [...path]);
	return node
		? node.parent?.type === 'property'
			? node.parent.offset
			: node.offset
		: path.length > 0
			? offsetOf(tree, path.slice(0, -1))
			: tree.offset;
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
