import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {AddressRateLimiter} from '../../source/server/limits/address-rate-limiter.js';
import {ConnectionLimiter} from '../../source/server/limits/connection-limiter.js';
import {limitKey, loggedAddress} from '../../source/server/limits/ip-address.js';
import {type Slot, Slots} from '../../source/server/limits/slots.js';
import {Throttle} from '../../source/server/limits/throttle.js';
import {TokenBucket} from '../../source/server/limits/token-bucket.js';

const limits = {
	maxSockets: 3,
	maxShells: 2,
	maxAddressSockets: 2,
	maxAddressShells: 1,
	maxAddressConnects: 4,
	maxAddressRequests: 4,
	maxPenalty: 120_000,
	networkSize: [24, 48] as const,
};

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
	const counts = new ConnectionLimiter({...limits, maxAddressConnects: 1000});
	const [a, b, c] = ['192.0.2.1', '198.51.100.1', '203.0.113.1'] as const;
	const first = counts.acquireConnection(a);
	assert.ok(typeof first !== 'string' && typeof counts.acquireConnection(a) !== 'string');
	assert.equal(counts.acquireConnection(a), 'address-sockets');
	const proxy = new ConnectionLimiter(limits, () => 0);
	assert.ok(
		Array.from({length: 3}, () => proxy.acquireProxyConnection(a)).every(place => typeof place !== 'string'),
		'no limit of an address is for a proxy',
	);
	assert.equal(proxy.acquireProxyConnection(a), 'sockets', 'but its connections count');
	first.release();
	first.release();
	assert.equal(counts.connections, 1);
	assert.ok(typeof counts.acquireShell(a) !== 'string');
	assert.equal(counts.acquireShell(a), 'address-shells');
	assert.ok(typeof counts.acquireShell(b) !== 'string');
	assert.equal(counts.acquireShell(c), 'shells');
	const opener = new ConnectionLimiter(limits);
	const open = () => {
		const place = opener.acquireShell(a);
		return typeof place === 'string' ? place : place.release();
	};
	assert.deepEqual(Array.from({length: 5}, open), [undefined, undefined, undefined, undefined, 'address-connects']);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('connection', 'shell'), fc.constantFrom(a, b, c), fc.boolean())), steps => {
			const limiter = new ConnectionLimiter({...limits, maxAddressConnects: 1000});
			const open: Slot[] = [];
			for (const [kind, address, isRelease] of steps) {
				const place = isRelease
					? open.shift()?.release()
					: kind === 'connection'
						? limiter.acquireConnection(address)
						: limiter.acquireShell(address);
				if (typeof place === 'object') {
					open.push(place);
				}
				assert.ok(limiter.connections >= 0 && limiter.connections <= 3 && limiter.shells >= 0 && limiter.shells <= 2);
			}
			for (const place of open) {
				place.release();
			}
			assert.deepEqual([limiter.connections, limiter.shells], [0, 0]);
		}),
	);
});

/** Slots for 12, six of an address, held by these addresses in this order; and who had to give way since. */
function heldBy(...addresses: readonly string[]) {
	const places = new Slots(12, 6, [24, 48]);
	const gone: string[] = [];
	const take = (address: string) => {
		const place = places.take(address);
		if (typeof place === 'object') {
			place.onReassign = () => gone.push(address);
		}
		return typeof place === 'string' ? place : 'taken';
	};
	assert.ok(addresses.every(address => take(address) === 'taken'));
	return {take, gone, places};
}

test('when all is taken, the network that has most gives way, until the newcomer would have as many', () => {
	const neighbours = Array.from({length: 11}, (_, index) => `192.0.2.${index}`);
	const {take, gone, places} = heldBy('203.0.113.1', ...neighbours);
	assert.deepEqual(
		Array.from({length: 7}, (_, index) => take(`198.51.100.${index}`)),
		['taken', 'taken', 'taken', 'taken', 'taken', 'full', 'full'],
	);
	assert.ok(gone.every(address => neighbours.includes(address)));
	assert.equal(places.taken, 12);
	const newer = heldBy('203.0.113.1', ...Array.from({length: 6}, () => '192.0.2.7'), ...Array.from({length: 5}, () => '2001:db8:1:2::1'));
	assert.equal(newer.take('2001:db8:2::1'), 'taken');
	assert.deepEqual(newer.gone, ['192.0.2.7']);
});

test('in a network the address that has most gives way, and an address that has one place keeps it', () => {
	const six = (address: string) => Array.from({length: 6}, () => address);
	const shared = heldBy(...six('192.0.2.1'), '192.0.2.2', ...six('198.51.100.1').slice(1));
	assert.equal(shared.take('203.0.113.1'), 'taken');
	assert.deepEqual(shared.gone, ['192.0.2.1']);
	const own = heldBy(...six('192.0.2.1'), ...six('192.0.2.2'));
	assert.equal(own.take('192.0.2.3'), 'taken');
	assert.equal(own.gone.length, 1);
	const each = heldBy(...Array.from({length: 12}, (_, index) => `192.0.${index}.1`));
	assert.equal(each.take('203.0.113.1'), 'full');
	assert.deepEqual(each.gone, []);
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
