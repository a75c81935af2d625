import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readCommand} from '../../source/ssh/exec/parse-command.js';
import {splitWords} from '../../source/ssh/exec/shell-words.js';
import {lookUp} from '../../source/ssh/files/virtual-path.js';
import {ConnectRate} from '../../source/ssh/limits/connect-rate-limiter.js';
import {ConnectionLimiter} from '../../source/ssh/limits/connection-limiter.js';
import {limitKey, loggedAddress} from '../../source/ssh/limits/ip-address.js';
import {Gate} from '../../source/ssh/limits/throttle.js';
import {InputRate} from '../../source/ssh/limits/token-bucket.js';
import {readProxyHeader} from '../../source/ssh/server/proxy-protocol.js';
import {switchesOf} from '../../source/ssh/session/user-name-options.js';

const folder = {
	files: [
		{name: 'xuhuang.txt', data: Buffer.from('text')},
		{name: 'xuhuang.bib', data: Buffer.from('bib')},
	],
	time: 0,
};
const limits = {sockets: 3, shells: 2, addressSockets: 2, addressShells: 1, addressConnects: 4};

test('an address counts as itself, an IPv6 one as its /64, whatever clothes it comes in', () => {
	assert.equal(limitKey('192.0.2.7'), '192.0.2.7');
	assert.equal(limitKey('::ffff:192.0.2.7'), '192.0.2.7');
	assert.equal(limitKey('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64');
	assert.equal(limitKey('2001:db8:1:2::'), limitKey('2001:db8:1:2:ffff:ffff:ffff:ffff'));
	assert.notEqual(limitKey('2001:db8:1:2::'), limitKey('2001:db8:1:3::'));
	assert.equal(limitKey('nonsense'), 'unknown');
	assert.equal(loggedAddress('192.0.2.7', 'truncated'), '192.0.2.0/24');
	assert.equal(loggedAddress('2001:db8:1:2::5', 'truncated'), '2001:db8:1::/48');
	assert.equal(loggedAddress('192.0.2.7', 'full'), '192.0.2.7');
	assert.equal(loggedAddress('192.0.2.7', 'none'), '');
});

test('an address may connect so often a minute, at once or spread, and the memory of addresses is bounded', () => {
	let now = 0;
	const rate = new ConnectRate(6, () => now);
	const take = () => rate.take('a');
	assert.deepEqual(Array.from({length: 8}, take), [true, true, true, true, true, true, false, false]);
	now += 10_000;
	assert.deepEqual([take(), take()], [true, false]);
	now += 3_600_000;
	assert.deepEqual(Array.from({length: 7}, take), [true, true, true, true, true, true, false]);
	for (let index = 0; index < 50_000; index += 1) {
		rate.take(`address ${index}`);
	}
	assert.equal(rate.size, 10_000);
});

test('a connection and a shell are counted until they are released, and the counts never leave their limits', () => {
	const counts = new ConnectionLimiter({...limits, addressConnects: 1000});
	assert.deepEqual([counts.enter('a'), counts.enter('a'), counts.enter('a')], [undefined, undefined, 'address-sockets']);
	assert.deepEqual([counts.enter('b'), counts.enter('c')], [undefined, 'sockets']);
	counts.leave('a');
	assert.equal(counts.enter('c'), undefined);
	assert.deepEqual(
		[counts.openShell('a'), counts.openShell('a'), counts.openShell('b'), counts.openShell('c')],
		[undefined, 'address-shells', undefined, 'shells'],
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('connection', 'shell'), fc.constantFrom('a', 'b', 'c'), fc.boolean())), steps => {
			const limiter = new ConnectionLimiter({...limits, addressConnects: 1000});
			const open: (() => void)[] = [];
			for (const [kind, address, isRelease] of steps) {
				if (isRelease) {
					open.shift()?.();
				} else if (kind === 'connection' && limiter.enter(address) === undefined) {
					open.push(() => limiter.leave(address));
				} else if (kind === 'shell' && limiter.openShell(address) === undefined) {
					open.push(() => limiter.closeShell(address));
				}
				assert.ok(limiter.sockets >= 0 && limiter.sockets <= 3 && limiter.shells >= 0 && limiter.shells <= 2);
			}
			for (const release of open) {
				release();
			}
			assert.deepEqual([limiter.sockets, limiter.shells], [0, 0]);
		}),
	);
});

test('a gate lets the first through at once, then batches, and drops what is too much', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const passed: number[][] = [];
	const gate = new Gate<number>(things => passed.push([...things]), 33, 3);
	gate.push([1]);
	gate.push([2]);
	gate.push([3, 4, 5, 6]);
	assert.deepEqual(passed, [[1]]);
	t.mock.timers.tick(33);
	assert.deepEqual(passed, [[1], [2, 3, 4]]);
	assert.equal(gate.dropped, 2);
	t.mock.timers.tick(33);
	gate.push([7]);
	assert.deepEqual(passed, [[1], [2, 3, 4], [7]]);
	gate.push([8]);
	gate.close();
	t.mock.timers.tick(100);
	assert.equal(passed.length, 3);
});

test('input may come in a burst, and on the long run at its rate', () => {
	let now = 0;
	const rate = new InputRate(1000, () => now);
	assert.ok(rate.take(4000));
	assert.ok(!rate.take(1));
	now += 10_000;
	for (let second = 0; second < 60; second += 1) {
		now += 1000;
		assert.ok(rate.take(1000));
	}
});

test('a command is parted as a shell parts it, and nothing in it is expanded', () => {
	assert.deepEqual(splitWords(`a  'b c' "d \\"e\\" $f" g\\ h''i ""`), ['a', 'b c', 'd "e" $f', 'g hi', '']);
	assert.deepEqual(splitWords('$(x) `y` *.bib ~ a;b|c'), ['$(x)', '`y`', '*.bib', '~', 'a;b|c']);
	assert.deepEqual(splitWords(' \n '), []);
	for (const open of [`'a`, `"a`, `a\\`]) {
		assert.throws(() => splitWords(open), {name: 'UsageError'});
	}
	const word = fc.string({unit: 'grapheme'});
	fc.assert(
		fc.property(fc.array(word), words => {
			const quoted = words.map(text => `'${text.replaceAll("'", `'\\''`)}'`).join(' ');
			assert.deepEqual(splitWords(quoted), words);
		}),
	);
});

test('any command of any bytes is answered', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), async command => {
			const order = await readCommand(command, 'en');
			assert.ok('call' in order || (order.refused.exitCode > 0 && order.refused.stderr.endsWith('\n')));
			if ('refused' in order) {
				assert.ok(!/[\p{Cc}]/u.test(order.refused.stderr.slice(0, -1)), JSON.stringify(order.refused.stderr));
			}
		}),
	);
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

test('a path names a file of the folder or nothing', () => {
	for (const path of ['xuhuang.txt', '/xuhuang.txt', './xuhuang.txt', '../../xuhuang.txt', 'a/../xuhuang.txt']) {
		assert.equal(lookUp(path, folder), folder.files[0], path);
	}
	for (const path of ['', '.', '/', '..', '//', './/.']) {
		assert.equal(lookUp(path, folder), folder, path);
	}
	for (const path of ['xuhuang.txt/x', 'etc/passwd', '\0', 'xuhuang.txt\0', 'toString', '__proto__']) {
		assert.equal(lookUp(path, folder), undefined, path);
	}
});

test('a user name turns on what it names, and nothing else', () => {
	assert.deepEqual(switchesOf('plain'), {isPlain: true});
	for (const name of ['root', '', 'toString', '__proto__', 'constructor', 'PLAIN']) {
		assert.deepEqual(switchesOf(name), {}, name);
	}
});
