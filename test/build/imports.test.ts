import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const files = (await readdir('source', {recursive: true})).filter(file => /\.tsx?$/.test(file)).map(file => join('source', file));

/** What each file imports of the others: values and types, statically and when it is needed. */
const imports: Graph = new Map(
	await Promise.all(
		files.map(async file => {
			const code = (await readFile(file, 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '');
			const paths = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)].map(([, path = '']) => join(dirname(file), path));
			return [file, new Set(files.filter(other => paths.includes(other.replace(/\.tsx?$/, ''))))] as const;
		}),
	),
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

/** Being written anew on other branches; to be taken out of here when they are in. */
const isExcused = (circle: readonly string[]) => circle.some(file => /^source\/(?:app|resume\/load)\//.test(file));

test('no files import each other in a circle', () => {
	const circles = circlesOf(imports).filter(circle => !isExcused(circle));
	assert.deepEqual(
		circles.map(circle => circle.join(' → ')),
		[],
	);
});

test('nor do folders: command, the doors, and what is inside of ssh', () => {
	const folders = new Set(files.map(file => dirname(file)));
	const hasFolders = (folder: string) => [...folders].some(other => dirname(other) === folder);
	// Files beside folders stand for themselves, and so does the program, which starts the doors.
	const nameOf = (file: string) => (hasFolders(dirname(file)) || file.endsWith('/program.ts') ? file : dirname(file));
	const circles = circlesOf(grouped(nameOf)).filter(circle =>
		circle.some(name => /^source\/(?:command|init|local|http|server|ssh)\b/.test(name)),
	);
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
