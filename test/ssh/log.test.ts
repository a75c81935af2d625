import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLog} from '../../source/server/ops/log.js';
import type {VisitRecord} from '../../source/server/ops/visit-record.js';

const visit: VisitRecord = {kind: 'exec', address: '192.0.2.1', end: 'left', ms: 1, bytesIn: 0, bytesOut: 10};

test('of the visits of an address so many a minute are logged, and a line counts the others; failures are never pushed out', t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const lines: Record<string, unknown>[] = [];
	const log = createLog('info', 'full', line => lines.push(JSON.parse(line)));
	for (let count = 0; count < 1000; count += 1) {
		log.visit(visit);
	}
	const logged = lines.length;
	assert.ok(logged >= 60 && logged <= 70, String(logged));
	log.visit({...visit, address: '192.0.2.2'});
	log.visit({...visit, end: 'failed', error: new Error('broken')});
	assert.deepEqual(
		lines.slice(logged).map(({address, end}) => [address, end]),
		[
			['192.0.2.2', 'left'],
			['192.0.2.1', 'failed'],
		],
	);
	t.mock.timers.tick(10_000);
	assert.equal(lines.at(-1)?.lines, 1000 - logged);
	t.mock.timers.tick(60_000);
	assert.equal(lines.length, logged + 3);
});
