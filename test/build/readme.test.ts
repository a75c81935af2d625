import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {documents, freshReadme} from '../../source/build/readme.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';

const readme = await readFile('README.md', 'utf8');

/** The README, and what else a user reads of commands. */
const manual = readme + (await readFile('docs/pdf.md', 'utf8'));

/** The command lines of the manual that start the program, in its code blocks and between backticks. */
function commands(): string[] {
	const blocks = [...manual.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
	const inline = [...manual.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
	return [...new Set([...blocks, ...inline].map(line => line.replace(/ +# .*$/, '').trim()))].filter(
		line => /(^|[(\s])(npx )?xuhuang(?![\w.-])/.test(line) && !/^(?:\S+=\S+ )?(man|npm|systemctl) /.test(line),
	);
}

/** Lines that want a terminal, a server, the reader's own name or another shell. */
const isElsewhere = (line: string) => /--watch|\bserve\b|\bmerge\b|Your Name|fish \| source$/.test(line);

/** Whether it opens the app, or a server that others visit, and so does not end. */
const stays = (line: string) =>
	/^(npx )?xuhuang( [a-z]+)?$/.test(line) && !/ (bibtex|json|vcard|html|csl|markdown|text|short|init)$/.test(line);

test('the tables of the README are those of the code; npm run docs writes them', async () => {
	for (const path of documents) {
		const text = await readFile(path, 'utf8');
		assert.equal(text, freshReadme(text), path);
	}
	assert.match(await readFile('docs/terminals.md', 'utf8'), /<!-- terminals -->\n\| /);
	for (const table of ['keys', 'formats', 'options']) {
		assert.match(readme, new RegExp(`<!-- ${table} -->\\n\\| `), table);
	}
});

test('every command line of the README runs', async t => {
	const lines = commands().filter(line => !stays(line) && !isElsewhere(line));
	assert.ok(lines.length >= 5, lines.join('\n'));
	const folder = await temporaryFolder();
	const program = `npx() { shift; xuhuang "$@"; }; xuhuang() { '${process.execPath}' '${process.cwd()}/dist/cli.cjs' "$@"; }`;
	for (const line of lines) {
		const shell = line.includes('zsh') ? 'zsh' : 'bash';
		await t.test(line, {skip: missing(shell)}, async () => {
			const script = `${program}\n${line.replace(/\| less$/, '| cat').replace(/^curl -s \S+/, 'cat resume.json')}`;
			const flags =
				shell === 'zsh'
					? ['-f', '-c', `autoload -Uz compinit; compinit -u -D\nset -o pipefail\n${script}`]
					: ['-c', `set -o pipefail\n${script}`];
			const {code, stderr} = await run(shell, flags, {cwd: folder});
			assert.match(stderr, /^(?:Nothing is wrong\.\n|xuhuang: Left out, for lack of room: .*\n)?$/, line);
			assert.equal(code, 0, line);
		});
	}
});
