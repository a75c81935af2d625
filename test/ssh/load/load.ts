/**
 * `npm run load`: starts the built server, on one core, and prints what it takes and gives with many visitors on loopback.
 * The client is one process on the other cores and is slower than the server: the figures of saturation are a lower bound.
 */

import {LoadedServer} from './loaded-server.js';
import {connectClient, enterAll, leaveAll, quantile, SearchLoop, Visitor} from './visitors.js';

const isShort = process.argv.includes('--short');
const [idleCount, moreCount, pressing, cycles, keyCount] = isShort ? [50, 100, 40, 200, 200] : [300, 1000, 200, 2000, 1000];
/** After so long, in ms, without a key a visit naps. */
const untilNap = 33_000;
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const say = (what: string, value: string) => process.stdout.write(`${what.padEnd(58)} ${value}\n`);
const mark = (isGood: boolean) => (isGood ? '' : '  (missed)');

async function idle(server: LoadedServer): Promise<void> {
	await server.census();
	const empty = await server.memory();
	say('empty server, resident', `${empty.toFixed(0)} MB`);
	const visitors = await enterAll(server.port, idleCount);
	await pause(2000);
	const each = ((await server.memory()) - empty) / idleCount;
	say(`${idleCount} visits that have just come, resident memory each`, `${each.toFixed(2)} MB`);
	await pause(untilNap);
	// What is given up is free only once it was collected.
	await server.census();
	const napping = ((await server.memory()) - empty) / idleCount;
	say(`${idleCount} idle visits, resident memory each (at most 0.5)`, `${napping.toFixed(2)} MB${mark(napping <= 0.5)}`);
	const [time, bytes, began] = [await server.time(), visitors.reduce((sum, visitor) => sum + visitor.bytes, 0), performance.now()];
	await pause(8000);
	const share = (((await server.time()) - time) / (performance.now() - began)) * 100;
	const sent = visitors.reduce((sum, visitor) => sum + visitor.bytes, 0) - bytes;
	say(
		`${idleCount} idle sessions, processor (under 2 %), bytes sent (0)`,
		`${share.toFixed(1)} %, ${sent}${mark(share < 2 && sent === 0)}`,
	);
	visitors.push(...(await enterAll(server.port, moreCount - idleCount)));
	const answered = (await Promise.all(visitors.slice(0, 20).map(visitor => visitor.press('j')))).filter(ms => ms !== undefined);
	say(`${moreCount} sessions hold, resident`, `${(await server.memory()).toFixed(0)} MB${mark(answered.length === 20)}`);
	await leaveAll(visitors);
}

/** What someone presses who looks around: two lists, an item of each, and a search over everything. */
const looking = ['3', 'j', 'j', '\r', 'j', '\x1B', '\x1B', '2', '\r', '\x1B', '\x1B', '/', ...'learning', '\r', '\r'];

/** Visits that have seen and searched much in a large window: just after it, and when they nap. */
async function lookAround(server: LoadedServer): Promise<void> {
	const [columns, rows] = [200, 60];
	await server.census();
	const empty = await server.memory();
	const visitors = await enterAll(server.port, idleCount, 10, {columns, rows});
	let lost = 0;
	for (const key of looking) {
		const answered = await Promise.all(visitors.map(visitor => visitor.press(key)));
		lost += answered.filter(ms => ms === undefined).length;
	}
	const after = ((await server.memory()) - empty) / idleCount;
	const state = `${idleCount} visits at ${columns}x${rows} that have looked around and searched`;
	say(`${state}, resident memory each, just after it`, `${after.toFixed(2)} MB, ${lost} lost${mark(lost === 0)}`);
	await pause(untilNap);
	await server.census();
	say(`the same when they nap`, `${(((await server.memory()) - empty) / idleCount).toFixed(2)} MB`);
	await leaveAll(visitors);
}

/** Every visitor presses a key every `every` ms for a while, each at their own time. */
async function pressFor(visitors: readonly Visitor[], every: number, duration: number): Promise<{times: number[]; lost: number}> {
	const times: number[] = [];
	let lost = 0;
	const end = performance.now() + duration;
	await Promise.all(
		visitors.map(async (visitor, index) => {
			await pause((index / visitors.length) * every);
			for (let key = 0; performance.now() < end; key += 1) {
				const began = performance.now();
				const ms = await visitor.press(key % 2 ? 'k' : 'j');
				if (ms === undefined) {
					lost += 1;
				} else {
					times.push(ms);
				}
				await pause(Math.max(0, every - (performance.now() - began)));
			}
		}),
	);
	return {times, lost};
}

/** What a key costs the server, at two sizes. */
async function cost(server: LoadedServer): Promise<void> {
	for (const [columns, rows, most] of [
		[80, 24, 1.5],
		[120, 40, 3.5],
	] as const) {
		const visitors = await enterAll(server.port, 10, 10, {columns, rows});
		for (const visitor of visitors) {
			await visitor.press('3');
		}
		await pause(1000);
		const before = await server.time();
		let lost = 0;
		for (let count = 0; count < keyCount; count += 1) {
			const ms = await visitors[count % visitors.length]?.press(Math.floor(count / visitors.length) % 24 < 12 ? 'j' : 'k');
			lost += ms === undefined ? 1 : 0;
		}
		const each = ((await server.time()) - before) / keyCount;
		say(
			`processor time a key in the publications, ${columns}x${rows} (at most ${most})`,
			`${each.toFixed(2)} ms, ${lost} lost${mark(each <= most && lost === 0)}`,
		);
		await leaveAll(visitors);
	}
}

async function keys(server: LoadedServer): Promise<void> {
	const visitors = await enterAll(server.port, pressing);
	await pressFor(visitors, 2000, 2000);
	const {times, lost} = await pressFor(visitors, 2000, 10_000);
	const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
	const words = `${median.toFixed(1)} / ${p99.toFixed(1)} ms, ${lost} lost${mark(median <= 10 && p99 <= 60 && lost === 0)}`;
	say(`${pressing} sessions, a key every 2 s: median (10), p99 (60)`, words);
	const best = await saturate(visitors);
	say('keys a second at which one core saturates', best.toFixed(0));
	const [stuck, ...others] = visitors;
	stuck?.socket.pause();
	const timer = setInterval(() => stuck?.channel.write('3j1j'), 40);
	const memory = await server.memory();
	const beside = await pressFor(others, 2000, 5000);
	clearInterval(timer);
	const more = (await server.memory()) - memory;
	say(
		'beside one that does not read: median, p99, memory more',
		`${quantile(beside.times, 0.5).toFixed(1)} / ${quantile(beside.times, 0.99).toFixed(1)} ms, ${more.toFixed(1)} MB`,
	);
	stuck?.client.destroy();
	await leaveAll(others);
}

/** Each visitor presses the next key when the frame of the last is there; the server's time a key gives its limit. */
async function saturate(visitors: readonly Visitor[]): Promise<number> {
	const began = performance.now();
	const {times} = await pressFor(visitors, 34, 5000);
	return times.length / ((performance.now() - began) / 1000);
}

async function entering(server: LoadedServer): Promise<void> {
	const count = isShort ? 50 : 300;
	const [began, time] = [performance.now(), await server.time()];
	const visitors = await enterAll(server.port, count, 20);
	const rate = count / ((performance.now() - began) / 1000);
	const cost = ((await server.time()) - time) / count;
	say(
		'new sessions a second to the first frame (at least 60)',
		`${rate.toFixed(0)} driven, ${(1000 / cost).toFixed(0)} by processor time${mark(rate >= 60 || 1000 / cost >= 60)}`,
	);
	await leaveAll(visitors);
}

/** A visitor presses keys: alone, and beside five connections that loop a search on all the channels that they may have. */
async function besideLoops(server: LoadedServer): Promise<void> {
	const visitor = await Visitor.enter(server.port);
	await pressFor([visitor], 50, 3000);
	const alone = (await pressFor([visitor], 50, 8000)).times;
	const loops = await Promise.all(Array.from({length: 5}, () => SearchLoop.start(server.port, 4)));
	await pause(1000);
	const answered = loops.reduce((sum, loop) => sum + loop.answered, 0);
	const beside = (await pressFor([visitor], 50, 8000)).times;
	const rate = (loops.reduce((sum, loop) => sum + loop.answered, 0) - answered) / 8;
	const both = (share: number) => [quantile(alone, share), quantile(beside, share)] as const;
	const isFair = [both(0.5), both(0.99)].every(([without, with5]) => with5 <= 2 * without);
	const words = [0.5, 0.99].map(share =>
		both(share)
			.map(ms => ms.toFixed(1))
			.join(' to '),
	);
	say('a key beside 5 who loop a search: median, p99 (at most 2x)', `${words.join(', ')} ms, ${rate.toFixed(0)} searches/s${mark(isFair)}`);
	for (const loop of loops) {
		loop.stop();
	}
	await leaveAll([visitor]);
}

/** A visitor presses keys while many apps are opened at the same moment. */
async function besideRush(server: LoadedServer): Promise<void> {
	const rush = 40;
	const visitor = await Visitor.enter(server.port);
	await pressFor([visitor], 50, 3000);
	const times: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		const clients = await Promise.all(Array.from({length: rush}, () => connectClient(server.port)));
		await pause(500);
		let isOver = false;
		const opening = Promise.all(clients.map(client => Visitor.open(client))).finally(() => {
			isOver = true;
		});
		while (!isOver) {
			times.push((await visitor.press(times.length % 2 ? 'k' : 'j')) ?? Number.POSITIVE_INFINITY);
		}
		await leaveAll(await opening);
	}
	const [p90, most] = [quantile(times, 0.9), Math.max(...times)];
	say(`a key while ${rush} apps are opened at once: p90, most (200)`, `${p90.toFixed(1)}, ${most.toFixed(1)} ms${mark(most <= 200)}`);
	await leaveAll([visitor]);
}

/** Visitors who come, look and go in many ways. */
async function cycle(server: LoadedServer): Promise<void> {
	const round = async (count: number) => {
		let left = count;
		const go = async () => {
			while (left > 0) {
				left -= 1;
				const kind = left % 4;
				const visitor = await Visitor.enter(server.port);
				const gone = new Promise<void>(resolve => {
					visitor.client.on('close', () => resolve());
				});
				if (kind === 0) {
					visitor.channel.on('close', () => visitor.client.end());
					visitor.channel.write('q');
				} else if (kind === 1) {
					visitor.client.destroy();
				} else if (kind === 2) {
					visitor.socket.resetAndDestroy();
				} else {
					visitor.client.end();
				}
				await gone;
			}
		};
		await Promise.all(Array.from({length: 10}, go));
		await pause(3000);
		return {...(await server.census()), descriptors: await server.descriptors()};
	};
	await round(cycles / 4);
	const first = await round(cycles / 2);
	const second = await round(cycles / 2);
	const heap = (second.heap - first.heap) / 1e6;
	const others = (['descriptors', 'resources', 'listeners'] as const).map(kind => second[kind] - first[kind]);
	const words = `${heap.toFixed(2)} MB of ${(second.heap / 1e6).toFixed(1)}, ${others.join(', ')}`;
	say(
		`${cycles} visits of mixed endings: heap, files, timers, listeners`,
		`${words} more${mark(heap < 1 && others.every(more => more <= 0))}`,
	);
}

for (const measure of [idle, lookAround, cost, keys, entering, besideLoops, besideRush, cycle]) {
	const server = await LoadedServer.start();
	await measure(server);
	await server.stop();
}
process.exit(0);
