import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {test} from 'node:test';
import type {Client} from 'ssh2';
import {Penalties} from '../../source/server/limits/penalties.js';
import {missing} from '../helpers/programs.js';
import {eventually, run, TestServer} from './server.js';

const why = /Too many connections from your address failed, try again in a few minutes; meanwhile: npx xuhuang/;

test('penalties add up, pass with time, refuse from more than 15 seconds of them on, and never for longer than is allowed', () => {
	let now = 0;
	const penalties = new Penalties(60_000, () => now);
	const add = (count: number) => Array.from({length: count}, () => penalties.add('a', 'protocol'));
	add(3);
	assert.equal(penalties.isRefused('a'), false, 'once is an accident');
	now += 14_999;
	add(1);
	assert.equal(penalties.isRefused('a'), false, 'what has passed does not count');
	add(3);
	assert.equal(penalties.isRefused('a'), true);
	assert.equal(penalties.isRefused('b'), false);
	now += 20_000;
	assert.equal(penalties.isRefused('a'), true, 'until all of it has passed');
	now += 1;
	assert.equal(penalties.isRefused('a'), false);
	add(100);
	now += 59_999;
	assert.equal(penalties.isRefused('a'), true);
	now += 1;
	assert.equal(penalties.isRefused('a'), false);
});

/** What a client may do wrong, and how often is more than enough for a refusal, also where it takes seconds. */
const misbehaviours: Readonly<Record<string, readonly [count: number, act: (server: TestServer, localAddress: string) => Promise<void>]>> =
	{
		'ask for nothing': [
			8,
			async ({port}, localAddress) => {
				const socket = connect({port, host: '127.0.0.1', localAddress}).resume();
				await once(socket, 'close');
			},
		],
		'speak no SSH': [
			6,
			async ({port}, localAddress) => {
				const socket = connect({port, host: '127.0.0.1', localAddress}).on('error', () => {});
				socket.resume().write(`SSH-2.0-attack\r\n${'\xFF'.repeat(64)}`, 'latin1');
				await once(socket, 'close');
			},
		],
		'speak HTTP': [
			6,
			async ({port}, localAddress) => {
				const socket = connect({port, host: '127.0.0.1', localAddress}).on('error', () => {});
				socket.resume().write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
				await once(socket, 'close');
			},
		],
		'make new keys without end': [
			3,
			async (server, localAddress) => {
				const client = await server.connect({localAddress});
				const rekey = () => (client as unknown as {_protocol: {rekey(): void}})._protocol.rekey();
				client.on('handshake', rekey);
				rekey();
				await closed(client);
			},
		],
		'flood a visit': [
			3,
			async (server, localAddress) => {
				const client = await server.connect({localAddress});
				const over = closed(client);
				client.shell((_error, channel) => {
					channel?.on('error', () => {}).resume();
					const timer = setInterval(() => channel?.write('jk'.repeat(16_000)), 5);
					client.on('close', () => clearInterval(timer));
				});
				await over;
			},
		],
	};

function closed(client: Client): Promise<void> {
	return new Promise(resolve => client.on('close', () => resolve()));
}

for (const [what, [count, act]] of Object.entries(misbehaviours)) {
	test(`an address whose clients ${what} is refused, with a word, and its neighbour is not`, {skip: missing('ssh')}, async t => {
		const server = await TestServer.start(t, {'max-penalty': '600', 'handshake-timeout': '1'});
		const vcard = (address: string) => run('ssh', [...server.clientArgs(), '-b', address, 'visitor@localhost', 'vcard']);
		await Promise.all(Array.from({length: count}, () => act(server, '127.0.0.2')));
		assert.match((await vcard('127.0.0.2')).stderr, why);
		assert.equal((await vcard('127.0.0.3')).code, 0);
		assert.match(
			await (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text(),
			/refused_total\{limit="address-penalty"\} [1-9]/,
		);
	});
}

test('a refused address gets in again after --max-penalty', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'max-penalty': '1'});
	const [, speakNoSsh] = misbehaviours['speak no SSH'] ?? assert.fail();
	await Promise.all(Array.from({length: 12}, () => speakNoSsh(server, '127.0.0.1')));
	await eventually(async () => (await server.ssh(['vcard'])).code === 0);
});

test('who makes a mistake, leaves early or knows no algorithm is not refused', {skip: missing('ssh', 'ssh-keyscan')}, async t => {
	const server = await TestServer.start(t, {'max-penalty': '600'});
	for (let count = 0; count < 20; count += 1) {
		const socket = connect(server.port, '127.0.0.1');
		await once(socket, 'data');
		socket.destroy();
		await run('ssh', [...server.clientArgs(), '-o', 'Ciphers=aes128-cbc', 'visitor@localhost', 'vcard']);
	}
	await run('ssh-keyscan', ['-p', String(server.port), '127.0.0.1']);
	assert.equal((await server.ssh(['no such command'])).code, 127);
	assert.equal((await server.ssh(['vcard'])).code, 0);
});

test('health checks of a proxy have no penalties, those whose connections it passes on do', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'max-penalty': '600', 'proxy-from': '127.0.0.0/8'});
	const speakNoSsh = async (header: string) => {
		const socket = connect(server.port, '127.0.0.1').on('error', () => {});
		socket.resume().write(`${header}\r\nSSH-2.0-attack\r\n${'\xFF'.repeat(64)}`, 'latin1');
		await once(socket, 'close');
	};
	const answerTo = async (header: string) => {
		const socket = connect(server.port, '127.0.0.1');
		socket.write(`${header}\r\n`);
		const [data] = await once(socket, 'data');
		socket.destroy();
		return String(data);
	};
	const [proxy, visitor, neighbour] = [
		'PROXY UNKNOWN',
		...['2001:db8:1:2::3', '2001:db8:1:3::3'].map(address => `PROXY TCP6 ${address} ::1 1 22`),
	];
	for (const header of [proxy, visitor]) {
		await Promise.all(Array.from({length: 6}, () => speakNoSsh(header ?? '')));
	}
	assert.doesNotMatch(await answerTo(proxy ?? ''), why);
	assert.match(await answerTo(visitor?.replace('::3', '::4') ?? ''), why, 'its /64 counts');
	assert.doesNotMatch(await answerTo(neighbour ?? ''), why);
});
