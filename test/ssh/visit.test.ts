import assert from 'node:assert/strict';
import {once} from 'node:events';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import type {ClientChannel} from 'ssh2';
import {Emulator} from '../helpers/emulator.js';
import {missing} from '../helpers/programs.js';
import {keys, openTerminal} from '../helpers/terminal.js';
import {eventually, program, run, TestServer} from './server.js';

test('ssh HOST shows what the local program shows, cell for cell, and leaves the card behind', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const size = {columns: 100, rows: 30, env: {TERM: 'xterm-256color'}};
	const local = openTerminal(t, [], {...size, command: [process.execPath, ...program]});
	const remote = server.open(t, [], size);
	for (const terminal of [local, remote]) {
		await terminal.waitFor('❯ 1 About');
		assert.ok(terminal.isAlternate);
		terminal.type('3');
		await terminal.waitFor('1/13');
		terminal.type('j', keys.enter);
		await terminal.waitFor('› ToolACE');
	}
	const cells = (terminal: typeof local) =>
		Array.from({length: 30 * 100}, (_, place) => {
			const cell = terminal.cell(Math.floor(place / 100), place % 100);
			const text = cell?.getChars() || ' ';
			// As in helpers/looks.ts: the colour and weight of a blank cell are invisible.
			const isBlank = text === ' ' && !cell?.isUnderline() && !cell?.isInverse();
			return isBlank ? text : [text, cell?.getFgColor(), cell?.isBold(), cell?.isUnderline(), cell?.isInverse(), cell?.isDim()].join();
		});
	// The terminals answer what they are asked for their background in their own time.
	await eventually(() => isDeepStrictEqual(cells(remote), cells(local)));
	remote.type('q');
	assert.equal(await remote.waitForExit(), 0);
	assert.ok(!remote.isAlternate);
	assert.match(remote.screen, /this server keeps nothing about you/);
	assert.match(
		remote.screen,
		/Xu Huang\n.*\nOpen to positions: 2026 graduate\nxuhuangcs@mail\.ustc\.edu\.cn\nhttps:\/\/xuhwang\.github\.io\n.*\nOn your own machine: npx xuhuang\n/,
	);
	const entry = await server.waitForLog(({kind}) => kind === 'shell');
	assert.deepEqual([entry.end, entry.size, entry.address, entry.colorLevel], ['left', '100x30', '127.0.0.0/24', 2]);
});

test('a resize is followed, and a section can be opened by name', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t, ['publications'], {columns: 100, rows: 30});
	await terminal.waitFor('1/13');
	terminal.resize(60, 20);
	const narrow = await terminal.waitFor(screen => screen.split('\n').every(line => line.length <= 60) && screen.includes('1/13'));
	assert.equal(narrow.split('\n').length, 20);
	terminal.resize(200, 50);
	await terminal.waitFor(screen => screen.split('\n').some(line => line.length > 120));
	terminal.type('\x04', keys.ctrlC);
	assert.equal(await terminal.waitForExit(), 0);
});

/** The end of a synchronized update. */
const endOfFrame = '\x1B[?2026l';

test('after a resize the whole screen is written again, whatever the terminal has done to it', async t => {
	const server = await TestServer.start(t);
	const client = await server.connect();
	t.after(() => client.end());
	const open = (rows: number) =>
		new Promise<{channel: ClientChannel; output: string}>((resolve, reject) => {
			client.shell({cols: 100, rows, term: 'xterm-256color'}, (error, channel) => {
				const visit = {channel, output: ''};
				channel?.setEncoding('utf8').on('data', (data: string) => {
					visit.output += data;
				});
				error ? reject(error) : resolve(visit);
			});
		});
	const screenOf = async (output: string) => {
		const emulator = new Emulator(100, 29);
		await emulator.write(`\x1B[?1049h${output}`);
		const {lines} = emulator;
		emulator.dispose();
		return lines.join('\n');
	};
	const resized = await open(30);
	await eventually(() => resized.output.includes('About') && resized.output.endsWith(endOfFrame));
	const before = resized.output.length;
	resized.channel.setWindow(29, 100, 0, 0);
	await eventually(() => resized.output.slice(before).endsWith(endOfFrame));
	const whole = await screenOf(resized.output);
	assert.match(whole, /Ph\.D\. student/);
	assert.equal(await screenOf(resized.output.slice(before)), whole);
});

test('who leaves while the terminal owes an answer keeps the channel until it has come: later the shell would read it', async t => {
	const server = await TestServer.start(t);
	const client = await server.connect();
	t.after(() => client.end());
	/** Waits for the answer to a request that the server refuses. */
	const askAnything = () => new Promise<void>(resolve => client.forwardOut('127.0.0.1', 1, '127.0.0.1', 1, () => resolve()));
	const isKeptOpen = async () => {
		const channel = await new Promise<ClientChannel>((resolve, reject) => {
			client.shell({cols: 80, rows: 24, term: 'xterm-256color'}, (error, opened) => (error ? reject(error) : resolve(opened)));
		});
		let output = '';
		let isClosed = false;
		channel.setEncoding('utf8').on('data', (data: string) => {
			output += data;
		});
		const closed = once(channel, 'close').then(() => {
			isClosed = true;
		});
		await eventually(() => output.includes('About'));
		channel.write('q');
		await eventually(() => output.includes('\x1B[?1049l'));
		await askAnything();
		await askAnything();
		const isKept = !isClosed;
		isKept && channel.write('\x1B]11;rgb:0000/0000/0000\x1B\\\x1B[?62;4c');
		await closed;
		return isKept;
	};
	// The answer is waited for a third of a second, in which a busy machine may not get as far as this.
	await eventually(isKeptOpen);
});

test('a control sequence of 8 bits types nothing, as a byte or in UTF-8', async t => {
	const server = await TestServer.start(t);
	const client = await server.connect();
	t.after(() => client.end());
	const emulator = new Emulator(80, 24);
	t.after(() => emulator.dispose());
	const channel = await new Promise<ClientChannel>((resolve, reject) => {
		client.shell({cols: 80, rows: 24, term: 'xterm-256color'}, (error, opened) => (error ? reject(error) : resolve(opened)));
	});
	channel.setEncoding('utf8').on('data', (data: string) => void emulator.write(data));
	const screen = () => emulator.lines.join('\n');
	await eventually(() => screen().includes('About'));
	channel.write('/');
	await eventually(() => screen().includes('Search /'));
	channel.write(Buffer.concat([Buffer.from([0x9b, 0x43, 0xc2, 0x9b, 0x43]), Buffer.from('llm')]));
	await eventually(() => /Search \/ .*llm/.test(screen()));
	assert.match(screen(), /Search \/ llm /);
});

test('every visitor has the colours of their own terminal', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const looks: [env: Record<string, string>, user: string, level: number][] = [
		[{TERM: 'xterm-256color', COLORTERM: 'truecolor'}, 'visitor', 3],
		[{TERM: 'xterm-256color'}, 'visitor', 2],
		[{TERM: 'xterm'}, 'dark', 1],
		[{TERM: 'vt220'}, 'visitor', 0],
		[{TERM: 'xterm-256color', NO_COLOR: '1'}, 'visitor', 0],
		[{TERM: 'xterm-256color', COLORTERM: 'truecolor'}, 'mono', 0],
	];
	const terminals = looks.map(([env, user]) => server.open(t, [], {env, user}));
	await Promise.all(terminals.map(terminal => terminal.waitFor('❯ 1 About')));
	const kinds = terminals.map(({output}) =>
		output.includes('\x1B[38;2') ? 3 : output.includes('\x1B[38;5') ? 2 : output.includes('\x1B[36m') ? 1 : 0,
	);
	assert.deepEqual(
		kinds,
		looks.map(([, , level]) => level),
	);
});

test('plain@ and a dumb terminal get the text, with line ends that a terminal needs', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const text = (await server.ssh([])).stdout;
	for (const [user, term] of [
		['plain', 'xterm'],
		['visitor', 'dumb'],
	]) {
		const {stdout, code} = await run('env', [`TERM=${term}`, 'ssh', ...server.clientArgs(), '-tt', `${user}@localhost`]);
		assert.deepEqual([stdout.replaceAll('\r\n', '\n'), code], [text, 0]);
		assert.ok(!/[^\r]\n/.test(stdout) && !stdout.includes('\x1B'));
	}
});

test('an idle visitor is warned on the screen and then let go; a key is enough to stay', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'idle-timeout': '4'});
	const terminal = server.open(t);
	await terminal.waitFor('❯ 1 About');
	await terminal.waitFor('Still there? Press a key');
	terminal.type('j');
	await terminal.waitFor(screen => !screen.includes('Still there?'));
	await terminal.waitFor('Still there? Press a key');
	assert.equal(await terminal.waitForExit(), 1);
	assert.match(terminal.screen, /because no key was pressed/);
	assert.equal((await server.waitForLog(({kind}) => kind === 'shell')).end, 'idle');
});

test('a visit ends when its time is over, whatever is typed', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'session-timeout': '2'});
	const terminal = server.open(t);
	await terminal.waitFor('this closes in 10 seconds');
	assert.equal(await terminal.waitForExit(), 1);
	assert.match(terminal.screen, /the visit reached its time limit/);
});

test('copying sends the text to the terminal of the visitor, and no browser is opened on the server', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type('b');
	await terminal.waitFor('sent to the clipboard');
	const [, copied = ''] = terminal.output.replaceAll('\x07', ']52;c;').split(']52;c;');
	assert.match(Buffer.from(copied, 'base64').toString(), /^@\w+\{huang2025hypergate/);
	terminal.type('q');
	await terminal.waitForExit();
});

test('a11y@ reads aloud: lines in, lines out, with a terminal and without one', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const piped = await server.ssh([], 'a11y', '3\n1\n/llm\nq\n');
	assert.equal(piped.code, 0);
	assert.ok(!piped.stdout.includes('\x1B') && piped.stdout.includes('Your choice: '));
	const terminal = server.open(t, [], {user: 'a11y', rows: 60});
	await terminal.waitFor('Your choice:');
	terminal.type('/toolx', '\x7F', 'ace\r');
	await terminal.waitFor(/Your choice: \/toolace\n(.*\n)+Your choice:/);
	terminal.type('q\r');
	assert.equal(await terminal.waitForExit(), 0);
	const flood = await server.ssh(['--', '--screen-reader'], 'visitor', `${'x'.repeat(100_000)}\n`);
	assert.equal(flood.code, 1);
	const endless = await server.ssh([], 'a11y', '\n'.repeat(20_000));
	assert.equal(endless.code, 1);
	await server.waitFor(() => server.logs.filter(({kind}) => kind === 'aloud').length === 4);
});

test('ascii@ and options of the command line change how the app is shown', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const ascii = server.open(t, [], {user: 'ascii'});
	await ascii.waitFor('1 About');
	const dark = server.open(t, ['--', '--theme', 'dark', '--color', '16']);
	await dark.waitFor('❯ 1 About');
	assert.ok(!/[^\p{ASCII}]/u.test(ascii.screen), ascii.screen);
	assert.ok(dark.output.includes('\x1B[36m'));
});
