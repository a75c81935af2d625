import assert from 'node:assert/strict';
import {connect, type Socket} from 'node:net';
import {type TestContext, test} from 'node:test';
import {TestServer} from '../ssh/server.js';

/** Sends bytes as they are; resolves to all that comes until the server closes. */
function exchange(t: TestContext, port: number, text: string, localAddress?: string): Promise<string> {
	return new Promise(resolve => {
		const socket = open(t, port, localAddress);
		let answer = '';
		socket.on('data', data => {
			answer += data.toString('latin1');
		});
		socket.on('close', () => resolve(answer)).write(text, 'latin1');
	});
}

function open(t: TestContext, port: number, localAddress?: string): Socket {
	const socket = connect({port, host: '127.0.0.1', ...(localAddress && {localAddress})}).on('error', () => {});
	t.after(() => void socket.destroy());
	return socket;
}

const get = (path: string, ...headers: string[]) =>
	`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers.map(line => `${line}\r\n`).join('')}\r\n`;
const statusOf = (answer: string) => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];

test('what no browser sends is refused, whatever it is, and the server goes on', async t => {
	const server = await TestServer.start(t, {http: '0', 'handshake-timeout': '1'});
	const ask = async (text: string) => statusOf(await exchange(t, server.httpPort, text));
	for (const path of [
		'/..%2f..%2fetc/passwd',
		'/../../etc/passwd',
		'//etc/passwd',
		'/%2e%2e/%2e%2e/',
		'/constructor',
		'/__proto__',
		'/%00',
	]) {
		assert.equal(await ask(get(path)), '404', path);
	}
	for (const path of ['/%', '/%ff', '*', 'x']) {
		assert.equal(await ask(get(path)), '400', path);
	}
	assert.equal(await ask(get(`/${'a'.repeat(3000)}`)), '414');
	assert.equal(await ask(get('/', `X: ${'a'.repeat(20_000)}`)), '431');
	for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND', 'CONNECT']) {
		assert.equal(await ask(get('/').replace('GET', method)), '405', method);
	}
	assert.equal(await ask(get('/').replace('GET', 'HACK')), '400');
	assert.equal(await ask('\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n'), '400', 'TLS');
	assert.equal(await ask(get('/', 'Content-Length: 5', 'Transfer-Encoding: chunked')), '400', 'two lengths');
	const two = await exchange(
		t,
		server.httpPort,
		`${get('/short', 'Content-Length: 40')}${get('/short').slice(0, 40)}`.replace('Connection: close\r\n', ''),
	);
	assert.equal(two.split('HTTP/1.1 ').length, 2, 'a body is no second request');
	assert.equal(await ask('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '), '408', 'headers that never end');
	assert.equal(await ask(get('/?search=%28%28%28%28%5B%5B%5B*%2B%2B')), '404', 'a search is no pattern');
	assert.equal(await ask(get('/short')), '200');
	assert.equal(await server.metric('xuhuang_failures_total'), 0);
	assert.deepEqual(
		server.logs.filter(({level}) => Number(level) >= 50),
		[],
	);
});

test('the limits of an address hold for both doors, and do not touch another one', async t => {
	const server = await TestServer.start(t, {http: '0', 'max-address-sockets': '2', 'max-address-requests': '10'});
	const held = [open(t, server.port), open(t, server.httpPort)];
	await Promise.all([new Promise(resolve => held[0]?.once('data', resolve)), new Promise(resolve => held[1]?.once('connect', resolve))]);
	await server.waitFor(async () => (await server.metric('xuhuang_connections')) === 2);
	assert.equal(statusOf(await exchange(t, server.httpPort, get('/short'))), '429');
	const answers: Array<string | undefined> = [];
	for (let count = 0; count < 6; count += 1) {
		answers.push(statusOf(await exchange(t, server.httpPort, get('/short'), '127.0.0.9')));
	}
	// A connection counts as one request, and what is asked on it as another.
	assert.deepEqual(answers, ['200', '200', '200', '200', '200', '429']);
	assert.equal(statusOf(await exchange(t, server.httpPort, get('/short'), '127.0.0.10')), '200');
});

test('a PROXY header counts from the networks that are trusted, and is broken HTTP from all others', async t => {
	const proxied = await TestServer.start(t, {http: '0', 'proxy-from': '127.0.0.0/8', 'max-address-requests': '2'});
	const from = (address: string) => exchange(t, proxied.httpPort, `PROXY TCP4 ${address} 192.0.2.9 5000 80\r\n${get('/short')}`);
	assert.deepEqual(
		[statusOf(await from('192.0.2.1')), statusOf(await from('192.0.2.1')), statusOf(await from('192.0.2.2'))],
		['200', '429', '200'],
	);
	assert.equal(await exchange(t, proxied.httpPort, get('/short')), '');
	const direct = await TestServer.start(t, {http: '0'});
	assert.equal(statusOf(await exchange(t, direct.httpPort, `PROXY TCP4 192.0.2.1 192.0.2.9 5000 80\r\n${get('/short')}`)), '400');
});

test('SIGTERM lets an answer end, closes what is idle, and ends the process', async t => {
	const server = await TestServer.start(t, {http: '0', 'drain-timeout': '1'});
	const idle = open(t, server.httpPort);
	const closed = new Promise(resolve => idle.once('close', resolve));
	await new Promise(resolve => idle.once('data', resolve).write(get('/short').replace('Connection: close\r\n', '')));
	server.child.kill('SIGTERM');
	await closed;
	assert.equal(await server.exited, 0);
});
