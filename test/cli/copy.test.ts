import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bibtexEntry} from '../../source/formats/bibtex.js';
import {ownResume} from '../../source/resume/own.js';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {run} from '../helpers/run.js';
import {keys, openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

const sent = 'sent to the clipboard';
/** The order of the list. */
const newestFirst = ownResume.publications.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));

function entryOf(id: string): string {
	const paper = ownResume.publications.find(candidate => candidate.id === id);
	assert.ok(paper, id);
	return bibtexEntry(paper, ownResume);
}

const esc = '\x1B';

/** The texts that were sent to the clipboard by OSC 52. */
function copied(output: string): string[] {
	const texts = output.split(`${esc}]52;c;`).slice(1);
	return texts.map(text => Buffer.from(text.slice(0, text.indexOf('\x07')), 'base64').toString('utf8'));
}

/** What stands between that start and the string terminator, each time. */
function between(start: string, output: string): string[] {
	const texts = output.split(start).slice(1);
	return texts.map(text => text.slice(0, text.indexOf(`${esc}\\`)));
}

/** Opens the details of ToolACE. */
async function openPaper(t: Parameters<typeof openTerminal>[0], env: TerminalOptions['env'] = {}): Promise<TestTerminal> {
	const terminal = openTerminal(t, ['publications'], {env});
	await terminal.waitFor(' 1/13');
	terminal.type('j', keys.enter);
	await terminal.waitFor('› ToolACE');
	return terminal;
}

test('y offers what can be taken of a paper, and copies what is chosen', async t => {
	const terminal = await openPaper(t);
	terminal.type('y');
	const menu = await terminal.waitFor(/┌─ Copy ─/);
	for (const row of [/❯ BibTeX +@inproceedings\{liu2025toolace/, / Citation +Weiwen Liu, Xu Huang/, / Paper +https:/, / Dataset +https:/]) {
		assert.match(menu, row);
	}
	terminal.type('jjj', keys.enter);
	assert.match(await terminal.waitFor(`arXiv: ${sent}`), /› ToolACE/);
	assert.deepEqual(copied(terminal.output), ['https://arxiv.org/abs/2409.00920']);
	terminal.type('y');
	await terminal.waitFor(/┌─ Copy ─/);
	terminal.type('jjj', keys.enter);
	assert.match(await terminal.waitFor(/^ Xu Huang .*sent to the clipboard/), /https:\/\/arxiv\.org\/abs\/2409\.00920/);
	terminal.type(keys.escape);
	await terminal.waitFor(before => !before.includes(sent) && before.includes('› ToolACE'));
});

test('y copies the plain citation, in one line', async t => {
	const terminal = await openPaper(t);
	terminal.type('yj', keys.enter);
	await terminal.waitFor(`Citation: ${sent}`);
	const [citation = ''] = copied(terminal.output);
	assert.match(citation, /^Weiwen Liu, Xu Huang.*ToolACE: Winning the Points of LLM Function Calling.*2025/);
	assert.doesNotMatch(citation.trimEnd(), /\n/);
});

test('y on the e-mail copies the address without "mailto:", at once', async t => {
	const terminal = openTerminal(t, ['contact']);
	await terminal.waitFor(' 1/8');
	terminal.type('jy');
	const screen = await terminal.waitFor(`Email: ${sent}`);
	assert.match(screen, /xuhuangcs@mail\.ustc\.edu\.cn/);
	assert.deepEqual(copied(terminal.output), ['xuhuangcs@mail.ustc.edu.cn']);
});

test('y on an address that is shown copies it, as often as one likes', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type(keys.enter, 'o');
	await terminal.waitFor('The address; y copies it');
	for (const count of [1, 2]) {
		terminal.type('y');
		const screen = await terminal.waitFor(() => copied(terminal.output).length === count);
		assert.ok(screen.split(sent).length <= 2, screen);
	}
	assert.deepEqual(copied(terminal.output), Array(2).fill('https://github.com/XuHwang/HyperGate'));
});

test('b copies the BibTeX of the selected paper, in a list and in its details', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('jb');
	assert.match(await terminal.waitFor(`BibTeX: ${sent}`), /❯ .*ToolACE/);
	terminal.type(keys.enter);
	await terminal.waitFor('› ToolACE');
	terminal.type('b');
	await terminal.waitFor(() => copied(terminal.output).length === 2);
	assert.deepEqual(copied(terminal.output), Array(2).fill(entryOf('toolace')));
});

test('B copies the BibTeX of the list as filtered', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'venue:kdd,sigir']);
	await terminal.waitFor(' 1/2');
	terminal.type(keys.enter);
	await terminal.waitFor('› Rec');
	terminal.type(keys.escape);
	await terminal.waitFor(/ 1\/2\n[\s\S]*❯/);
	terminal.type('B');
	await terminal.waitFor(`BibTeX: ${sent}`);
	const papers = newestFirst.filter(({venue = ''}) => /KDD|SIGIR/.test(venue));
	assert.deepEqual(copied(terminal.output), [papers.map(({id}) => entryOf(id)).join('\n')]);
});

test('b and y do nothing where there is nothing to take', async t => {
	const terminal = openTerminal(t, ['honors']);
	await terminal.waitFor(' 1/6');
	terminal.type('ybBj');
	await terminal.waitFor(' 2/6');
	assert.deepEqual(copied(terminal.output), []);
});

test('inside tmux the sequence is also wrapped, for the terminal around it', async t => {
	const terminal = await openPaper(t, {TMUX: '/tmp/tmux-0/default,1,0', TERM: 'tmux-256color'});
	terminal.type('b');
	await terminal.waitFor(`BibTeX: ${sent}`);
	const [wrapped = ''] = between(`${esc}Ptmux;`, terminal.output);
	assert.deepEqual(copied(wrapped.replaceAll(esc + esc, esc)), [entryOf('toolace')]);
});

test('inside screen the sequence is wrapped, in pieces that screen does not cut', async t => {
	const terminal = openTerminal(t, ['publications'], {env: {STY: '1.pts-0.host', TERM: 'screen-256color'}});
	await terminal.waitFor(' 1/13');
	terminal.type('B');
	await terminal.waitFor(`BibTeX: ${sent}`);
	const pieces = between(`${esc}P`, terminal.output);
	assert.ok(pieces.length > 5 && pieces.every(piece => piece.length <= 760));
	assert.deepEqual(copied(pieces.join('')), [newestFirst.map(({id}) => entryOf(id)).join('\n')]);
});

test('in a real tmux, the text is in its buffer', {skip: missing('tmux')}, async t => {
	const tmux = ['-L', `xuhuang-test-${process.pid}`, '-f', '/dev/null'];
	t.after(() => run('tmux', [...tmux, 'kill-server']));
	const app = `exec '${process.execPath}' ${program} publications`;
	const terminal = openTerminal(t, ['start-server', ';', 'set', '-g', 'set-clipboard', 'on', ';', 'new-session', app], {
		command: ['tmux', ...tmux],
	});
	await terminal.waitFor(' 1/13');
	terminal.type('jb');
	await terminal.waitFor(`BibTeX: ${sent}`);
	const {stdout} = await run('tmux', [...tmux, 'show-buffer']);
	assert.equal(stdout, entryOf('toolace'));
});
