import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {connect, type Socket} from 'node:net';
import {type TestContext, test} from 'node:test';
import ssh2, {type Client, type ClientChannel} from 'ssh2';
import {missing} from '../helpers/programs.js';
import {eventually, run, TestServer} from './server.js';

/** What ssh2's client can send but has no method for. */
interface Protocol {
	session(channel: number, window: number, packetSize: number): void;
	windowChange(channel: number, rows: number, columns: number, height: number, width: number): void;
	env(channel: number, name: string, value: string, wantReply: boolean): void;
	rekey(): void;
}

const protocolOf = (client: Client) => (client as unknown as {_protocol: Protocol})._protocol;
const socketOf = (client: Client) => (client as unknown as {_sock: Socket})._sock;
/** A test that ends, whatever the server does, and after which a real client is answered. */
function hostile(name: string, work: (t: TestContext) => Promise<void>): void {
	test(name, {timeout: 60_000, skip: missing('ssh')}, work);
}

const quick = {'handshake-timeout': '1', 'stuck-timeout': '2'};

/** A raw connection that sends what it is given; resolves when the server has closed it. */
function attack(port: number, send: (socket: Socket) => void): Promise<string> {
	return new Promise(resolve => {
		let received = '';
		const socket = connect(port, '127.0.0.1', () => send(socket));
		socket
			.setEncoding('latin1')
			.on('data', data => {
				received += data;
			})
			.on('error', () => {})
			.on('close', () => resolve(received));
	});
}

function shell(client: Client, pty: ssh2.PseudoTtyOptions | false = {}): Promise<ClientChannel> {
	return new Promise((resolve, reject) => {
		client.shell(pty as ssh2.PseudoTtyOptions, (error, channel) => (error ? reject(error) : resolve(channel.on('error', () => {}))));
	});
}

/** Rejects when the server lets a client live that it should not. */
function closed(client: Client): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('The server did not close the connection.')), 30_000);
		client.on('close', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/** What the server's memory comes back to after any attack, in bytes: an empty one takes about 90 MB. */
const mostMemory = 200_000_000;

/** After an attack: a normal visitor is answered, nobody else is left, and nothing went wrong that the log would tell. */
async function assertWell(server: TestServer): Promise<void> {
	assert.match((await server.ssh(['vcard'])).stdout, /^BEGIN:VCARD/);
	await eventually(async () => (await server.metric('xuhuang_connections')) === 0);
	const errors = server.logs.filter(({level}) => Number(level) >= 50);
	assert.deepEqual(errors, []);
	assert.equal(await server.metric('xuhuang_failures_total'), 0);
	await eventually(async () => (await server.metric('xuhuang_shells')) === 0);
	await eventually(async () => (await server.metric('process_resident_memory_bytes')) < mostMemory);
	assert.ok(!/\p{C}/u.test(server.logs.map(entry => JSON.stringify(entry)).join('')));
}

async function start(t: TestContext, options: Readonly<Record<string, string>> = {}): Promise<TestServer> {
	return TestServer.start(t, {...quick, ...options});
}

function lastOf(channel: ClientChannel): () => string {
	let last = '';
	channel.setEncoding('latin1').on('data', (data: string) => {
		last = `${last}${data}`.slice(-2000);
	});
	return () => last;
}

hostile('garbage, half handshakes, silence and slow bytes are closed at the deadline', async t => {
	const server = await start(t);
	const version = 'SSH-2.0-attack\r\n';
	const attacks: ((socket: Socket) => void)[] = [
		() => {},
		socket => socket.write(version),
		socket => socket.write(randomBytes(5000)),
		socket => socket.write(`${version}${'A'.repeat(100)}`),
		socket => socket.write(Buffer.concat([Buffer.from(version), randomBytes(40_000)])),
		socket => socket.write(Buffer.concat([Buffer.from(version), Buffer.from([0, 0, 0, 12, 10, 21]), randomBytes(10)])),
		socket => socket.write(Buffer.concat([Buffer.from(version), Buffer.alloc(64, 255)])),
		socket => socket.write('\n'.repeat(20_000)),
		socket => socket.write(`GET / HTTP/1.1\r\nHost: x\r\n\r\n`),
		socket => socket.end(version),
		socket => {
			const timer = setInterval(() => socket.write('S'), 20);
			socket.on('close', () => clearInterval(timer));
		},
	];
	await Promise.all(attacks.flatMap(send => Array.from({length: 5}, () => attack(server.port, send))));
	await assertWell(server);
});

hostile('who is let in by nobody gets nowhere: channels before, and passwords instead of, the open door', async t => {
	const server = await start(t);
	await Promise.all(
		['password', 'publickey', 'keyboard-interactive', 'hostbased'].map(async method => {
			const client = new ssh2.Client();
			let attempts = 0;
			client.on('error', () => {});
			client.connect({
				host: '127.0.0.1',
				port: server.port,
				username: 'x',
				authHandler: (_left, _partial, next) => {
					attempts += 1;
					const credentials = method === 'password' ? {type: 'password', username: 'x', password: 'guess'} : method;
					(next as (method: unknown) => void)(attempts < 50 && method === 'password' ? credentials : false);
				},
			});
			await closed(client);
			assert.ok(attempts <= 7);
		}),
	);
	await assertWell(server);
});

hostile('a flood of connects is refused with a word, and only as many come in as may', async t => {
	const server = await start(t, {'max-sockets': '20', 'handshake-timeout': '3'});
	const answers = await Promise.all(Array.from({length: 300}, () => attack(server.port, () => {})));
	assert.ok(answers.every(answer => answer.startsWith('SSH-2.0-xuhuang\r\n')));
	assert.equal(answers.filter(answer => answer.includes('The server is full, try again')).length, 280);
	assert.equal(server.logs.filter(({limit}) => limit === 'sockets').length, 1);
	await assertWell(server);
});

hostile('an address has its limits, and the limit of connects a minute holds whatever comes', async t => {
	const server = await start(t, {'max-address-sockets': '3', 'max-address-connects': '10', 'handshake-timeout': '3'});
	const answers = await Promise.all(Array.from({length: 40}, () => attack(server.port, () => {})));
	assert.equal(answers.filter(answer => !answer.includes('your address') && !answer.includes('Your address')).length, 3);
	assert.equal(answers.filter(answer => answer.includes('too many connections from your address')).length, 7);
	assert.equal(answers.filter(answer => answer.includes('connects too often')).length, 30);
});

hostile('an address that is refused, however often, keeps nobody out', async t => {
	const server = await start(t, {'max-address-sockets': '3'});
	const options = {port: server.port, host: '127.0.0.1', localAddress: '127.0.0.2', allowHalfOpen: true};
	const sockets = Array.from({length: 700}, () =>
		connect(options)
			.on('error', () => {})
			.resume(),
	);
	t.after(() => sockets.forEach(socket => void socket.destroy()));
	await Promise.all(sockets.map(socket => once(socket, 'connect')));
	const client = await server.connect({localAddress: '127.0.0.3'});
	client.end();
});

hostile('an address that holds all places gives the newest to another, with a word, until both have as many', async t => {
	const server = await start(t, {'max-sockets': '4', 'network-size': '32:64', 'handshake-timeout': '600'});
	const from = (localAddress: string) => server.connect({localAddress});
	const held = [await from('127.0.0.2'), await from('127.0.0.2'), await from('127.0.0.2')];
	const visit = server.open(t, ['-b', '127.0.0.2']);
	await visit.waitFor('❯ 1 About');
	const first = await from('127.0.0.3');
	await visit.waitFor('your network has the most visits');
	await visit.waitForExit();
	assert.ok(visit.output.includes('\x1B[?1049l'));
	const second = await from('127.0.0.3');
	await assert.rejects(from('127.0.0.3'));
	assert.equal((await server.waitForLog(({kind}) => kind === 'shell')).end, 'crowded');
	for (const client of [...held, first, second]) {
		client.end();
	}
});

hostile('a connection that has nothing open any more is closed early', async t => {
	const server = await start(t, {'handshake-timeout': '1'});
	const client = await server.connect();
	const over = closed(client);
	client.exec('vcard', (_error, channel) => channel.resume());
	await over;
	assert.equal(await server.metric('xuhuang_refused_total'), 0);
});

hostile('a full house is said to the visitor, who can try npx', async t => {
	const server = await start(t, {'max-shells': '1'});
	const first = server.open(t);
	await first.waitFor('❯ 1 About');
	const second = server.open(t);
	assert.equal(await second.waitForExit(), 75);
	assert.match(second.screen, /The server is full, try again in a minute; meanwhile: npx xuhuang/);
	first.type('q');
	assert.equal(await first.waitForExit(), 0);
	const third = server.open(t);
	await third.waitFor('❯ 1 About');
	third.type('q');
	await third.waitForExit();
	await assertWell(server);
});

hostile('a flood of channels gets four and one, then ends', async t => {
	const server = await start(t);
	const client = await server.connect();
	const over = closed(client);
	let opened = 0;
	try {
		for (let count = 0; count < 300; count += 1) {
			client.shell(false as unknown as ssh2.PseudoTtyOptions, error => {
				opened += error ? 0 : 1;
			});
		}
	} catch (error) {
		// The server may have cut the connection before all of them were asked for.
		assert.match(String(error), /Not connected/);
	}
	await over;
	assert.ok(opened <= 5, `${opened} channels`);
	await assertWell(server);
});

hostile('a client that wants packets of nothing, over which ssh2 loops for ever, is cut', async t => {
	const server = await start(t);
	for (const size of [0, 1, 1000]) {
		const client = await server.connect();
		const over = closed(client);
		protocolOf(client).session(0, 1e6, size);
		await over;
	}
	await assertWell(server);
});

hostile('window changes of any size and at any speed draw few frames', async t => {
	const server = await start(t);
	const client = await server.connect();
	const channel = await shell(client, {rows: 0, cols: 4_294_967_295});
	let bytes = 0;
	channel.on('data', (data: Buffer) => {
		bytes += data.length;
	});
	const sizes = [0, 1, 2, 80, 65_536, 2_147_483_648, 4_294_967_295];
	for (let count = 0; count < 3000; count += 1) {
		protocolOf(client).windowChange(0, sizes[count % 7] ?? 0, sizes[(count * 3) % 7] ?? 0, 0, 0);
	}
	protocolOf(client).windowChange(0, 30, 100, 0, 0);
	await eventually(() => bytes > 0);
	channel.write('q');
	await new Promise(resolve => channel.on('close', resolve));
	client.end();
	assert.ok(bytes < 1_000_000, `${bytes} bytes`);
	await assertWell(server);
});

hostile('hundreds of modes, giant variables, odd names and control characters do no harm and are not logged', async t => {
	const server = await start(t);
	const client = await server.connect({username: `\x1B]0;evil\x07\n${'u'.repeat(2000)}`});
	const modes = Buffer.concat([...Array.from({length: 2000}, (_, index) => Buffer.from([1 + (index % 18), 0, 0, 0, 4])), Buffer.alloc(1)]);
	const channel = await shell(client, {term: `\x1B[31m${'t'.repeat(5000)}\n`, modes: modes as unknown as ssh2.TerminalModes});
	// So much may also end the connection at once.
	const gone = new Promise(resolve => channel.once('close', resolve));
	const drawn = new Promise(resolve => channel.on('data', resolve));
	for (let count = 0; count < 500; count += 1) {
		protocolOf(client).env(0, `LANG${count % 3 === 0 ? '' : '\0'}`, 'é'.repeat(10_000), false);
	}
	await Promise.race([drawn, gone]);
	channel.write('q');
	await gone;
	client.end();
	await assertWell(server);
});

hostile('keys at line speed end the visit, and until then cost few frames', async t => {
	const server = await start(t);
	const client = await server.connect();
	const channel = await shell(client);
	const over = closed(client);
	const last = lastOf(channel);
	const timer = setInterval(() => channel.write('jk'.repeat(16_000)), 5);
	t.after(() => clearInterval(timer));
	await over;
	clearInterval(timer);
	// The terminal is given back. The words behind that may not come through: this client writes on, fails at it, and reads no more.
	assert.match(last(), /\[\?1049l/);
	await assertWell(server);
});

hostile('who never reads is held to a small backlog, then cut; the others do not feel it', async t => {
	const server = await start(t);
	const client = await server.connect();
	const channel = await shell(client, {cols: 300, rows: 100});
	await new Promise(resolve => channel.once('data', resolve));
	const before = await server.metric('process_resident_memory_bytes');
	socketOf(client).pause();
	let size = 0;
	const timer = setInterval(() => {
		size += 1;
		channel.write(size % 2 ? '3' : '1');
		channel.setWindow(90 + (size % 10), 290 + (size % 9), 0, 0);
	}, 20);
	t.after(() => clearInterval(timer));
	const entry = await server.waitForLog(({end}) => end === 'stuck');
	clearInterval(timer);
	const after = await server.metric('process_resident_memory_bytes');
	assert.ok(Number(entry.skippedFrames) > 0);
	assert.ok(after - before < 60e6, `${(after - before) / 1e6} MB more`);
	client.destroy();
	await assertWell(server);
});

hostile('who vanishes leaves nothing behind, whatever was going on', async t => {
	const server = await start(t);
	for (let count = 0; count < 10; count += 1) {
		const client = await server.connect();
		const channel = await shell(client);
		await new Promise(resolve => channel.once('data', resolve));
		channel.write('3jjj\r');
		if (count % 2) {
			socketOf(client).resetAndDestroy();
		} else {
			client.destroy();
		}
	}
	await server.waitFor(() => server.logs.filter(({kind, end}) => kind === 'shell' && end === 'gone').length === 10);
	await assertWell(server);
});

hostile('subsystems, forwarding, agents, X11 and a second app are refused', async t => {
	const server = await start(t);
	const client = await server.connect();
	const refused = (work: (done: (error?: Error | null) => void) => void) =>
		new Promise<boolean>(resolve => work((error?: Error | null) => resolve(error instanceof Error)));
	assert.ok(await refused(done => client.subsys('netconf', done)));
	assert.ok(await refused(done => client.forwardIn('127.0.0.1', 0, done)));
	assert.ok(await refused(done => client.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, done)));
	assert.ok(await refused(done => client.openssh_forwardOutStreamLocal('/run/x.sock', done)));
	assert.ok(await refused(done => client.openssh_forwardInStreamLocal('/run/x.sock', done)));
	assert.ok(await refused(done => client.exec('vcard', {x11: true}, done)));
	const first = await shell(client);
	await new Promise(resolve => first.once('data', resolve));
	const second = await shell(client);
	const answer = await new Promise<string>(resolve => second.once('data', (data: Buffer) => resolve(data.toString())));
	assert.match(answer, /one visit at a time/);
	client.end();
	await assertWell(server);
});

hostile('a real client may make new keys in the middle of a file', async t => {
	const server = await start(t);
	const whole = await server.ssh(['html']);
	assert.deepEqual(await run('ssh', [...server.clientArgs(), '-o', 'RekeyLimit=4K', 'localhost', 'html']), whole);
	await assertWell(server);
});

hostile('a client that makes new keys again and again is cut', async t => {
	const server = await start(t);
	const client = await server.connect();
	const over = closed(client);
	const channel = await shell(client);
	const last = lastOf(channel);
	client.on('handshake', () => protocolOf(client).rekey());
	protocolOf(client).rekey();
	await over;
	// The terminal is given back. The words behind that may not come through: between two exchanges there is hardly room.
	assert.match(last(), /\[\?1049l/);
	await assertWell(server);
});
