import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {readProxyHeader} from '../../source/server/address/proxy-protocol.js';
import {missing} from '../helpers/programs.js';
import {TestServer} from './server.js';

/** The first line that the server says to a raw connection that first sends a header. */
function firstLine(port: number, header: string | Buffer): Promise<string> {
	return new Promise(resolve => {
		const socket = connect(port, '127.0.0.1', () => socket.write(header));
		socket
			.setEncoding('latin1')
			.on('data', (data: string) => {
				socket.destroy();
				resolve(/Your address connects too often|The server is full/.exec(data)?.[0] ?? data.split('\r\n')[0] ?? '');
			})
			.on('error', () => {})
			.on('close', () => resolve(''));
	});
}

test('a PROXY header is read from trusted networks only, in both versions, and its address is what is limited', {
	skip: missing('ssh'),
}, async t => {
	const server = await TestServer.start(t, {
		'proxy-from': '127.0.0.0/8',
		'max-address-connects': '3',
		'log-addresses': 'full',
		'handshake-timeout': '2',
	});
	const version1 = (address: string) => `PROXY TCP4 ${address} 192.0.2.200 56324 22\r\n`;
	const version2 = (address: readonly number[]) =>
		Buffer.concat([
			Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1'),
			Buffer.from([0x21, 0x11, 0, 12, ...address, 192, 0, 2, 200, 0xdc, 4, 0, 22]),
		]);
	const local = Buffer.concat([Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1'), Buffer.from([0x20, 0, 0, 0])]);
	assert.match(await firstLine(server.port, version1('198.51.100.7')), /^SSH-2\.0-/);
	assert.match(await firstLine(server.port, version2([198, 51, 100, 7])), /^SSH-2\.0-/);
	assert.match(await firstLine(server.port, version1('198.51.100.7')), /^SSH-2\.0-/);
	assert.match(await firstLine(server.port, version2([198, 51, 100, 7])), /connects too often/);
	assert.match(await firstLine(server.port, version1('198.51.100.8')), /^SSH-2\.0-/);
	for (const count of [1, 2, 3, 4, 5]) {
		assert.match(await firstLine(server.port, local), /^SSH-2\.0-/, `health check ${count}`);
	}
	for (const wrong of [
		'SSH-2.0-direct\r\n',
		'PROXY TCP4 999.1.1.1 1.1.1.1 1 1\r\n',
		'PROXY TCP6 198.51.100.7 ::1 1 1\r\n',
		'P'.repeat(200),
		'',
	]) {
		assert.equal(await firstLine(server.port, wrong), '', wrong);
	}
	const refused = await server.waitForLog(({limit}) => limit === 'address-connects');
	assert.equal(refused.address, '198.51.100.7');
	const open = await TestServer.start(t, {'handshake-timeout': '2', 'proxy-from': '10.0.0.0/8'});
	assert.equal((await open.ssh(['vcard'])).code, 0);
});

test('connections of the proxy itself, PROXY UNKNOWN, count towards --max-sockets', async t => {
	const server = await TestServer.start(t, {'proxy-from': '127.0.0.0/8', 'max-sockets': '2', 'handshake-timeout': '600'});
	const header = 'PROXY UNKNOWN\r\n';
	const held = [1, 2].map(() => connect(server.port, '127.0.0.1').on('error', () => {}));
	t.after(() => held.forEach(socket => void socket.destroy()));
	for (const socket of held) {
		socket.write(header);
		assert.match(String((await once(socket, 'data'))[0]), /^SSH-2\.0-/);
	}
	assert.equal(await server.metric('xuhuang_connections'), 2);
	assert.match(await firstLine(server.port, header), /The server is full/);
	await server.waitForLog(({limit}) => limit === 'sockets');
});

test('a PROXY header is read whole, in pieces, or not at all', () => {
	const line = Buffer.from('PROXY TCP6 2001:db8::7 2001:db8::1 56324 22\r\nSSH-2.0-x');
	assert.deepEqual(readProxyHeader(line), {source: '2001:db8::7', length: 45});
	for (let length = 0; length < 45; length += 1) {
		assert.equal(readProxyHeader(line.subarray(0, length)), 'more');
	}
	assert.deepEqual(readProxyHeader(Buffer.from('PROXY UNKNOWN\r\n')), {source: undefined, length: 15});
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 300}), bytes => {
			const header = readProxyHeader(Buffer.from(bytes));
			assert.ok(header === 'more' || header === 'wrong');
		}),
	);
});
