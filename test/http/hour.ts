/**
 * `npm run load:hour -- [MINUTES] [REQUESTS A SECOND]`: the built server with both doors under a bounded load, an hour and 250
 * a second unless it says otherwise, which autocannon asks in one burst each second. Browsers, curl, ranges, searches and
 * mistaken addresses ask over HTTP; one visitor after another comes by SSH and by WebSocket, looks around and leaves in one of
 * several ways. Prints a line a minute, and ends with 1 where an answer was another than the one that belongs to its request,
 * or the server wrote of a failure or ended.
 */
import {once} from 'node:events';
import {readdir} from 'node:fs/promises';
import autocannon, {type Request} from 'autocannon';
import {WebSocket} from 'ws';
import {residentMemory} from '../bench/process.js';
import {Visitor} from '../ssh/load/visitors.js';
import {TestServer} from '../ssh/server.js';

const [minutes = 60, rate = 250] = process.argv.slice(2).map(Number);
const works: Array<() => void | Promise<void>> = [];
const server = await TestServer.start({after: work => void works.push(work)}, {http: '0'});
const {pid = 0} = server.child;
const origin = `http://127.0.0.1:${server.httpPort}`;
let [isOver, visits, unanswered, hasEnded] = [false, 0, 0, false];
server.exited.then(() => {
	hasEnded = true;
});

const browser = {accept: 'text/html', 'user-agent': 'Mozilla/5.0', 'accept-encoding': 'br, gzip'};
const curl = {'user-agent': 'curl/8'};
/** What is asked in turn, and with which status it is answered. */
const asked: ReadonlyArray<readonly [status: number, path: string, headers: Record<string, string>, method?: Request['method']]> = [
	[200, '/', browser],
	[200, '/', {...browser, 'accept-language': 'zh-CN'}],
	[200, '/', curl],
	[200, '/short?width=60', curl],
	[200, '/publications/toolace', browser],
	[200, '/?search=llm', curl],
	[200, '/?search=recommendation+year:2024', browser],
	[200, '/resume.json', {}],
	[200, '/refs.bib', {}],
	[206, '/cv.pdf', {range: 'bytes=1000-1999'}],
	[404, '/publications/toolate', curl],
	[404, '/..%2f..%2fetc/passwd', {}],
	[405, '/', curl, 'POST'],
];
const wrong = new Map<string, number>();
const requests: Request[] = asked.map(
	([expected, path, headers, method = 'GET']): Request => ({
		path,
		headers,
		method,
		onResponse: status => {
			if (status !== expected) {
				const what = `${method} ${path}: ${status} for ${expected}`;
				wrong.set(what, (wrong.get(what) ?? 0) + 1);
			}
		},
	}),
);

/** Resident memory, in MB, and open file descriptors. */
async function burden(): Promise<readonly [megabytes: number, descriptors: number]> {
	return [Math.round(await residentMemory(pid)), (await readdir(`/proc/${pid}/fd`)).length];
}

async function visitBySsh(count: number): Promise<void> {
	const visitor = await Visitor.enter(server.port, count % 2 ? {columns: 80, rows: 24} : {columns: 200, rows: 60});
	for (const key of ['3', 'j', '/', 'l', 'l', 'm', '\r', '\u001B']) {
		if ((await visitor.press(key)) === undefined) {
			unanswered += 1;
		}
	}
	const over = once(visitor.client, 'close');
	if (count % 3 === 0) {
		visitor.channel.write('q');
	} else if (count % 3 === 1) {
		visitor.client.end();
	} else {
		visitor.socket.destroy();
	}
	await over;
}

async function visitByWebSocket(count: number): Promise<void> {
	const socket = new WebSocket(`${origin.replace('http', 'ws')}/terminal/socket`, {origin});
	let received = 0;
	const over = once(socket, 'close');
	const answered = new Promise<void>(resolve => {
		socket.on('message', (data: Buffer) => {
			received += data.length;
			if (received > 1500) {
				resolve();
			}
		});
	});
	await Promise.race([once(socket, 'open'), over]);
	socket.send('size 100x30');
	await Promise.race([answered, over]);
	socket.send(Buffer.from('3jj'));
	if (count % 2) {
		socket.close();
	} else {
		socket.terminate();
	}
	await over;
}

async function visitAgainAndAgain(visit: (count: number) => Promise<void>): Promise<void> {
	for (let count = 0; !isOver && !hasEnded; count += 1) {
		try {
			await visit(count);
			visits += 1;
		} catch {
			unanswered += 1;
		}
		await new Promise(resolve => setTimeout(resolve, 1000));
	}
}

process.stdout.write('minute  requests  not answered  p99 ms  worst ms  visits  MB  descriptors\n');
const visiting = [visitBySsh, visitByWebSocket].map(visitAgainAndAgain);
let [total, failed] = [0, 0];
for (let minute = 1; minute <= minutes && !hasEnded; minute += 1) {
	const run = await autocannon({url: origin, connections: 10, overallRate: rate, duration: 60, requests});
	total += run.requests.total;
	failed += run.errors + run.timeouts;
	const row = [
		minute,
		run.requests.total,
		run.errors + run.timeouts,
		run.latency.p99,
		run.latency.max,
		visits,
		...(hasEnded ? [] : await burden()),
	];
	process.stdout.write(`${row.map((value, index) => String(value).padStart([6, 10, 14, 8, 10, 8, 4, 13][index] ?? 0)).join('')}\n`);
}
isOver = true;
await Promise.all(visiting);
const complaints = server.logs.filter(({level}) => Number(level) >= 50);
const failures = hasEnded ? 0 : await server.metric('xuhuang_failures_total');
const isGood = !hasEnded && failed + wrong.size + unanswered + complaints.length + failures === 0;
process.stdout.write(
	`${total} requests and ${visits} visits; ${failed} requests and ${unanswered} visits or keys not answered, ${failures} failures, ` +
		`${complaints.length} lines of errors; the server ${hasEnded ? 'ended' : 'serves on'}${isGood ? '' : '  (missed)'}\n`,
);
for (const line of [
	...[...wrong].map(([what, count]) => `${count} × ${what}`),
	...complaints.slice(0, 5).map(entry => JSON.stringify(entry)),
]) {
	process.stdout.write(`${line}\n`);
}
for (const work of works) {
	await work();
}
process.exitCode = isGood ? 0 : 1;
