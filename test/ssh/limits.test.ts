import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {AddressRateLimiter} from '../../source/server/limits/address-rate-limiter.js';
import {ConnectionLimiter} from '../../source/server/limits/connection-limiter.js';
import {limitKey, loggedAddress} from '../../source/server/limits/ip-address.js';
import {Throttle} from '../../source/server/limits/throttle.js';
import {TokenBucket} from '../../source/server/limits/token-bucket.js';

const limits = {sockets: 3, shells: 2, addressSockets: 2, addressShells: 1, addressConnects: 4, addressRequests: 4};

test('an IPv4 address counts as itself, also where it is mapped into IPv6, and an IPv6 address as its /64', () => {
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
	const rate = new AddressRateLimiter(6, () => now);
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
	assert.deepEqual(
		[counts.acquireConnection('a'), counts.acquireConnection('a'), counts.acquireConnection('a')],
		[undefined, undefined, 'address-sockets'],
	);
	assert.deepEqual([counts.acquireConnection('b'), counts.acquireConnection('c')], [undefined, 'sockets']);
	counts.releaseConnection('a');
	assert.equal(counts.acquireConnection('c'), undefined);
	assert.deepEqual(
		[counts.acquireShell('a'), counts.acquireShell('a'), counts.acquireShell('b'), counts.acquireShell('c')],
		[undefined, 'address-shells', undefined, 'shells'],
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('connection', 'shell'), fc.constantFrom('a', 'b', 'c'), fc.boolean())), steps => {
			const limiter = new ConnectionLimiter({...limits, addressConnects: 1000});
			const open: (() => void)[] = [];
			for (const [kind, address, isRelease] of steps) {
				if (isRelease) {
					open.shift()?.();
				} else if (kind === 'connection' && limiter.acquireConnection(address) === undefined) {
					open.push(() => limiter.releaseConnection(address));
				} else if (kind === 'shell' && limiter.acquireShell(address) === undefined) {
					open.push(() => limiter.releaseShell(address));
				}
				assert.ok(limiter.connections >= 0 && limiter.connections <= 3 && limiter.shells >= 0 && limiter.shells <= 2);
			}
			for (const release of open) {
				release();
			}
			assert.deepEqual([limiter.connections, limiter.shells], [0, 0]);
		}),
	);
});

test('a throttle passes the first item on at once, then batches, and drops what is too much', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const passed: number[][] = [];
	const throttle = new Throttle<number>(items => passed.push([...items]), 33, 3);
	throttle.push([1]);
	throttle.push([2]);
	throttle.push([3, 4, 5, 6]);
	assert.deepEqual(passed, [[1]]);
	t.mock.timers.tick(33);
	assert.deepEqual(passed, [[1], [2, 3, 4]]);
	assert.equal(throttle.dropped, 2);
	t.mock.timers.tick(33);
	throttle.push([7]);
	assert.deepEqual(passed, [[1], [2, 3, 4], [7]]);
	throttle.push([8]);
	throttle.close();
	t.mock.timers.tick(100);
	assert.equal(passed.length, 3);
});

test('a token bucket gives its capacity at once, and in the long run its rate', () => {
	let now = 0;
	const bucket = new TokenBucket(4000, 1000, () => now);
	assert.ok(bucket.take(4000));
	assert.ok(!bucket.take(1));
	now += 10_000;
	for (let second = 0; second < 60; second += 1) {
		now += 1000;
		assert.ok(bucket.take(1000));
	}
});
