import assert from 'node:assert/strict';
import {dirname} from 'node:path';
import {test} from 'node:test';
import {sourceFiles as files, importsOf} from '../helpers/imports.js';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** What each file imports of the others: values and types, statically and when it is needed. */
const imports: Graph = new Map(
	files.map(file => {
		const paths = importsOf(file);
		return [file, new Set(files.filter(other => paths.includes(other.replace(/\.tsx?$/, '.js'))))] as const;
	}),
);

/** The circles of a graph, each as the nodes on one way round it. */
function circlesOf(graph: Graph): string[][] {
	const done = new Set<string>();
	const circles: string[][] = [];
	const visit = (node: string, path: readonly string[]) => {
		if (path.includes(node)) {
			circles.push([...path.slice(path.indexOf(node)), node]);
		} else if (!done.has(node)) {
			for (const next of graph.get(node) ?? []) {
				visit(next, [...path, node]);
			}
			done.add(node);
		}
	};
	for (const node of graph.keys()) {
		visit(node, []);
	}
	return circles;
}

/** The graph of which each node is all files with one name. */
function grouped(nameOf: (file: string) => string): Graph {
	const graph = new Map<string, Set<string>>();
	for (const [file, others] of imports) {
		const name = nameOf(file);
		const names = [...others].map(nameOf).filter(other => other !== name);
		graph.set(name, new Set([...(graph.get(name) ?? []), ...names]));
	}
	return graph;
}

test('no files import each other in a circle', () => {
	const circles = circlesOf(imports);
	assert.deepEqual(
		circles.map(circle => circle.join(' → ')),
		[],
	);
});

test('nor do folders', () => {
	const folders = new Set(files.map(file => dirname(file)));
	const hasFolders = (folder: string) => [...folders].some(other => dirname(other) === folder);
	// Files beside folders stand for themselves.
	const circles = circlesOf(grouped(file => (hasFolders(dirname(file)) ? file : dirname(file))));
	assert.deepEqual(
		circles.map(circle => circle.join(' → ')),
		[],
	);
});

test('a circle is found', () => {
	const graph = new Map([
		['a', new Set(['b'])],
		['b', new Set(['c', 'a'])],
		['c', new Set<string>()],
	]);
	assert.deepEqual(circlesOf(graph), [['a', 'b', 'a']]);
	assert.ok(imports.get('source/server/serve.ts')?.has('source/server/run-server.ts'), 'this way of reading sees imports');
});
