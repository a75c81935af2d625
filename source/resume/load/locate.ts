import {findNodeAtLocation, type Node, parseTree} from 'jsonc-parser';
import {isNode, LineCounter, parseDocument} from 'yaml';
import type {FileKind} from './plain-json.js';
import type {Path} from './problem.js';

/** A position in a source text; line and column count from 1. */
export interface SourcePosition {
	readonly line: number;
	readonly column: number;
}

/**
 * Returns a function that finds the position of a value in the source text. For an absent value it returns the start of the
 * nearest enclosing one.
 */
export function createLocator(text: string, kind: FileKind): (path: Path) => SourcePosition {
	const offsetOf = kind === 'json' ? jsonOffsets(text) : yamlOffsets(text);
	const counter = new LineCounter();
	counter.lineStarts = lineStartsOf(text);
	return path => {
		const {line, col} = counter.linePos(offsetOf(path));
		return {line, column: col};
	};
}

function jsonOffsets(text: string): (path: Path) => number {
	const tree = parseTree(text, [], {allowTrailingComma: true});
	const find = (path: Path): Node | undefined =>
		(tree && findNodeAtLocation(tree, [...path])) ?? (path.length > 0 ? find(path.slice(0, -1)) : tree);
	return path => find(path)?.offset ?? 0;
}

function yamlOffsets(text: string): (path: Path) => number {
	const document = parseDocument(text, {logLevel: 'silent', uniqueKeys: false});
	const find = (path: Path): number => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true);
		return isNode(node) && node.range ? node.range[0] : path.length > 0 ? find(path.slice(0, -1)) : 0;
	};
	return find;
}

function lineStartsOf(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
		starts.push(at + 1);
	}
	return starts;
}
