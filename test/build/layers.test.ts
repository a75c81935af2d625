import assert from 'node:assert/strict';
import {test} from 'node:test';
import {transform} from 'esbuild';
import {sourceFiles as files, importsOf, textOf} from '../helpers/imports.js';

/** The folder of the source that a file is in: "resume". */
function layerOf(path: string): string {
	return path.split('/')[1] ?? '';
}

/** Who may import whom: no folder imports from one to its right. */
const allowed: Record<string, readonly string[]> = {
	i18n: ['i18n'],
	resume: ['i18n', 'resume'],
	terminal: ['terminal'],
	formats: ['i18n', 'resume', 'formats'],
	app: ['i18n', 'resume', 'terminal', 'formats', 'app'],
};

for (const [layer, others] of Object.entries(allowed)) {
	test(`source/${layer} imports nothing of the project but ${others.join(', ')}`, () => {
		const own = files.filter(file => layerOf(file) === layer);
		assert.ok(own.length > 2);
		for (const file of own) {
			const outside = importsOf(file).filter(path => path.startsWith('source/') && !others.includes(layerOf(path)));
			assert.deepEqual(outside, [], file);
			const beyond = importsOf(file).filter(path => path.startsWith('data/') && file !== 'source/resume/own.ts');
			assert.deepEqual(beyond, [], file);
		}
	});
}

test('the doors are opened from the command line: no layer below imports one', () => {
	for (const file of files.filter(file => layerOf(file) in allowed)) {
		assert.deepEqual(
			importsOf(file).filter(path => /^source\/(local|ssh|http|server|build|command)\//.test(path)),
			[],
			file,
		);
	}
});

/** What never reaches the process or the disk, and the files in it that do: they are given, or are, a door. */
const inner = /^source\/(i18n|resume|formats|terminal|app|command)\//;
/** The PDF reads the fonts that lie beside it. */
const doors = /^source\/command\/(write-file|make-folder|validate)\.ts$|^source\/formats\/pdf\/bundled-fonts\.ts$|^source\/resume\/load\//;

test('the layers inside reach the process, the console and the disk only through the doors', async () => {
	for (const file of files) {
		if (inner.test(file) && !doors.test(file)) {
			// Without types and comments, which may speak of them.
			const {code} = await transform(textOf(file), {loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic', minifyWhitespace: true});
			const words = code.replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
			assert.doesNotMatch(words, /(?<![.#\w])(process|console)\b(?!:)/, file);
			const reached = importsOf(file).filter(name => /^node:(process|console|fs|fs\/promises|child_process|net|http|tty)$/.test(name));
			assert.deepEqual(reached, [], file);
		}
	}
});

test('React and Ink are known to the app alone', () => {
	for (const file of files) {
		if (importsOf(file).some(name => /^(react|ink|ink-select-input)$/.test(name))) {
			assert.equal(layerOf(file), 'app', file);
		}
	}
});

/** The folders of the app, and which of them, and which files beside them, each may import. */
const appFolders: Record<string, readonly string[]> = {
	theme: ['theme'],
	content: ['content', 'keymap.js', 'routes.js'],
	state: ['state', 'content', 'theme', 'actions.js', 'routes.js'],
	components: ['components', 'state', 'content', 'theme', 'actions.js', 'keymap.js', 'pointer.js', 'routes.js'],
	screens: ['screens', 'components', 'state', 'content', 'theme', 'actions.js', 'pointer.js', 'routes.js'],
};

for (const [folder, others] of Object.entries(appFolders)) {
	test(`source/app/${folder} imports nothing of the app but ${others.join(', ')}`, () => {
		const own = files.filter(file => file.startsWith(`source/app/${folder}/`));
		assert.ok(own.length > 2);
		for (const file of own) {
			const parts = importsOf(file)
				.filter(path => path.startsWith('source/app/'))
				.map(path => path.split('/')[2] ?? '');
			assert.deepEqual(
				parts.filter(part => !others.includes(part)),
				[],
				file,
			);
		}
	});
}

test('the folders of the app are those that the rules are for', () => {
	const folders = files.filter(file => file.startsWith('source/app/')).map(file => file.split('/').slice(2));
	assert.deepEqual(
		[...new Set(folders.flatMap(([first = '', ...rest]) => (rest.length > 0 ? first : [])))].toSorted(),
		Object.keys(appFolders).toSorted(),
	);
});

test('themes know what words mean, and nothing else of a résumé', () => {
	for (const file of files.filter(file => file.startsWith('source/app/theme/'))) {
		assert.deepEqual(
			importsOf(file).filter(path => /^source\/(resume|formats|i18n)\//.test(path) && path !== 'source/resume/block.js'),
			[],
			file,
		);
	}
});

test('in the app, React and Ink are where something is rendered: what is shown is worked out without them', () => {
	const hooks = ['source/app/pointer.ts', 'source/app/theme/context.ts'];
	for (const file of files.filter(file => file.startsWith('source/app/') && !file.endsWith('x') && !hooks.includes(file))) {
		assert.deepEqual(
			importsOf(file).filter(name => /^(react|ink|ink-select-input)$/.test(name)),
			[],
			file,
		);
	}
});
