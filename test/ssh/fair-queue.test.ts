import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BusyError, FairQueue} from '../../source/server/limits/fair-queue.js';

const [a, b, c] = ['192.0.2.1', '2001:db8::1', '203.0.113.1'] as const;

test('addresses take turns, whoever asked more often, and a failure is nobody else’s', async () => {
	const queue = new FairQueue(0);
	const made: string[] = [];
	const ask = (address: string, name: string) => queue.run(address, () => made.push(name));
	const asked = [ask(a, 'a1'), ask(a, 'a2'), ask(a, 'a3'), ask(a, 'a4'), ask(b, 'b1'), ask(b, 'b2'), ask(c, 'c1')];
	const failed = queue.run(c, () => {
		throw new Error('broken');
	});
	await assert.rejects(failed, /broken/);
	await Promise.all(asked);
	assert.deepEqual(made, ['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
});

test('after an answer the event loop is free for a multiple of the time that it took', async () => {
	const queue = new FairQueue(4);
	const work = () => {
		const end = performance.now() + 20;
		while (performance.now() < end) {
			// Nothing else can run.
		}
		return performance.now();
	};
	const [first, second] = await Promise.all([queue.run(a, work), queue.run(b, work)]);
	assert.ok(second - first >= 5 * 20 - 1, `${second - first} ms`);
});

test('so many answers may wait for an address, and no more', async () => {
	const queue = new FairQueue(0);
	const asked = Array.from({length: 1001}, () => queue.run(a, () => {}));
	await assert.rejects(
		queue.run(a, () => {}),
		BusyError,
	);
	assert.equal(await queue.run(b, () => 'another address'), 'another address');
	await Promise.all(asked);
});
