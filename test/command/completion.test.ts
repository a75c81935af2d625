import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, test} from 'node:test';
import stringWidth from 'string-width';
import {keyHelp} from '../../source/app/keymap.js';
import {following} from '../../source/command/completion.js';
import {options} from '../../source/command/options.js';
import {callWords, formatIds, type Shell, sectionIds, shells} from '../../source/command/vocabulary.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {run, xuhuang} from '../helpers/run.js';
import {ownSections} from '../helpers/sections.js';
import {openTerminal} from '../helpers/terminal.js';

/** A folder with the three scripts in it, and some files to complete. */
const folder = await temporaryFolder();

before(async () => {
	for (const shell of shells) {
		const {stdout} = await xuhuang(['completion', shell]);
		await writeFile(join(folder, `script.${shell}`), stdout);
	}
	await mkdir(join(folder, 'out'));
	await writeFile(join(folder, 'out/refs.bib'), '');
	await writeFile(join(folder, 'out/my refs.bib'), '');
});

/** What a shell offers for a command line whose last word is unfinished. */
type Offer = (line: string) => Promise<string[]>;

async function ask(shell: Shell, script: string, env: Record<string, string> = {}): Promise<string[]> {
	const flags = {bash: ['--norc', '--noprofile', '-c'], zsh: ['-f', '-c'], fish: ['--no-config', '-c']}[shell];
	const {code, stdout, stderr} = await run(shell, [...flags, script], {cwd: folder, env}).catch(error => {
		throw new Error(`${shell} did not start: install ${shell} (Debian: apt-get install ${shell}) to run this test.`, {cause: error});
	});
	assert.equal(stderr, '');
	assert.equal(code, 0);
	return stdout.split('\n').filter(line => line !== '');
}

/** Runs the function that the script gives bash, as bash does when Tab is pressed. */
const bashOffer: Offer = line =>
	ask(
		'bash',
		`. ./script.bash
		read -ra COMP_WORDS <<<"$LINE"
		[[ $LINE == *" " ]] && COMP_WORDS+=("")
		COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
		_xuhuang
		printf '%s\\n' "\${COMPREPLY[@]}"`,
		{LINE: line},
	);

const fishOffer: Offer = async line =>
	(await ask('fish', 'source script.fish; complete -C "$LINE"', {LINE: line})).map(offer => offer.split('\t')[0] ?? '');

for (const [shell, offer] of Object.entries({bash: bashOffer, fish: fishOffer})) {
	test(`${shell} completes sections, formats and commands`, {skip: missing(shell)}, async () => {
		assert.deepEqual(await offer('xuhuang pub'), ['publications']);
		const own = callWords.filter(word => !(sectionIds as readonly string[]).includes(word) || ownSections.some(({id}) => id === word));
		assert.deepEqual((await offer('xuhuang ')).filter(word => !word.startsWith('-')).toSorted(), own.toSorted());
	});

	test(`${shell} completes a format after -f and --format`, {skip: missing(shell)}, async () => {
		for (const flag of ['-f', '--format']) {
			assert.deepEqual((await offer(`xuhuang ${flag} `)).toSorted(), formatIds.toSorted());
			assert.deepEqual(await offer(`xuhuang publications ${flag} bi`), ['bibtex']);
		}
		const joined = await offer(shell === 'bash' ? 'xuhuang --format = bi' : 'xuhuang --format=bi');
		assert.deepEqual(
			joined.map(word => word.replace(/.*=/, '')),
			['bibtex'],
		);
	});

	test(`${shell} completes a shell after completion`, {skip: missing(shell)}, async () => {
		assert.deepEqual((await offer('xuhuang completion ')).filter(word => isShell(word)).toSorted(), shells.toSorted());
		assert.deepEqual(await offer('xuhuang completion z'), ['zsh']);
	});

	test(`${shell} completes what belongs to each command, and nothing else`, {skip: missing(shell)}, async () => {
		for (const [command, {options: own}] of Object.entries(following)) {
			assert.deepEqual((await offer(`xuhuang ${command} --`)).toSorted(), own.map(({name}) => `--${name}`).toSorted(), command);
		}
		assert.deepEqual(await offer('xuhuang validate out/re'), ['out/refs.bib']);
		assert.deepEqual(await offer('xuhuang serve --hide ph'), ['phone']);
		assert.deepEqual(await offer('xuhuang help ser'), ['serve']);
	});

	test(`${shell} completes a file after -o, also one with a space in its name`, {skip: missing(shell)}, async () => {
		assert.deepEqual(await offer('xuhuang bibtex -o out/re'), ['out/refs.bib']);
		assert.deepEqual(
			(await offer('xuhuang bibtex --output out/m')).map(file => file.replaceAll('\\', '')),
			['out/my refs.bib'],
		);
	});

	test(`${shell} completes every option, and nothing after --search and --width`, {skip: missing(shell)}, async () => {
		assert.deepEqual((await offer('xuhuang --')).toSorted(), options.map(({name}) => `--${name}`).toSorted());
		assert.deepEqual(await offer('xuhuang --search '), []);
		assert.deepEqual(await offer('xuhuang --width '), []);
	});
}

function isShell(word: string): boolean {
	return (shells as readonly string[]).includes(word);
}

const setUp =
	'PS1="ready> "; fpath+=(); autoload -Uz compinit; compinit -u -D; xuhuang() { : }; source ./script.zsh; zstyle ":completion:*" list-prompt ""';

test('zsh completes all of that at its prompt, with Tab', {skip: missing('zsh')}, async t => {
	await ask('zsh', ':');
	const terminal = openTerminal(t, ['-f', '-i'], {command: ['zsh'], columns: 100, env: {PS1: 'start> ', HOME: folder}});
	await terminal.waitFor('start>');
	terminal.type(`cd ${folder}; ${setUp}; clear\r`);
	await terminal.waitFor(screen => screen.trim() === 'ready>');
	for (const [typed, expected] of [
		['xuhuang pub', /> xuhuang publications\s*$/],
		['xuhuang -f bi', /> xuhuang -f bibtex\s*$/],
		['xuhuang news --format ma', /> xuhuang news --format markdown\s*$/],
		['xuhuang completion z', /> xuhuang completion zsh\s*$/],
		['xuhuang bibtex -o out/my', /> xuhuang bibtex -o out\/my\\ refs\.bib\s*$/],
		['xuhuang --sea', /> xuhuang --search=\s*$/],
		['xuhuang --format=bi', /> xuhuang --format=bibtex\s*$/],
		['xuhuang serve --metrics-p', /> xuhuang serve --metrics-port=\s*$/],
		['xuhuang validate --str', /> xuhuang validate --strict\s*$/],
	] as const) {
		terminal.type(typed, '\t');
		await terminal.waitFor(expected);
		terminal.type('\x15');
		await terminal.waitFor(screen => screen.trim() === 'ready>');
	}
	terminal.type('xuhuang ', '\t');
	await terminal.waitFor(screen => ownSections.every(({id}) => screen.includes(id)));
});

test('zsh without compinit is told what it lacks', {skip: missing('zsh')}, async () => {
	const {code, stderr} = await run('zsh', ['-f', '-c', 'source ./script.zsh'], {cwd: folder});
	assert.match(stderr, /^xuhuang: zsh completes nothing before compinit: put "autoload -Uz compinit; compinit" .*\n$/);
	assert.equal(code, 0);
});

test('the manual page tells of every option, format and key', async () => {
	const raw = (await readFile('dist/xuhuang.1', 'utf8')).replaceAll('\\-', '-').replaceAll('\\&', '').replaceAll('\\\\', '\\');
	const terms = [...formatIds, ...sectionIds, ...options.map(({name}) => `--${name}`), ...keyHelp.map(({keys}) => keys)];
	for (const term of terms) {
		assert.ok(raw.includes(term), term);
	}
});

for (const [page, heading] of [
	['dist/xuhuang.1', 'FORMATS'],
	['dist/zh_CN/man1/xuhuang.1', '格式'],
] as const) {
	test(`the manual page ${page} is without a fault`, {skip: missing('man')}, async t => {
		const made = await run('man', ['--warnings', '-E', 'UTF-8', '-l', page], {env: {MANPAGER: 'cat', MANWIDTH: '80'}});
		if (/minimized/.test(made.stdout)) {
			t.skip('man of a minimized system shows no pages');
			return;
		}
		assert.match(made.stdout, new RegExp(heading));
		assert.equal(made.stderr, '');
		assert.match(made.stdout, /1–9/);
		assert.ok(made.stdout.split('\n').every(line => stringWidth(line) <= 80));
	});
}
