/**
 * The second half of `npm run load`: requests a second on one core, the slowest in a hundred, and the memory after 100,000
 * of them. The client is on the other cores.
 */
import {execFileSync} from 'node:child_process';
import autocannon from 'autocannon';
import {residentMemory} from '../bench/process.js';
import {TestServer} from '../ssh/server.js';

const [connections, duration, count] = [20, process.argv.includes('--short') ? 3 : 10, 100_000];
const works: Array<() => void | Promise<void>> = [];
const server = await TestServer.start({after: work => void works.push(work)}, {http: '0'}, ['taskset', '-c', '0']);
const {pid = 0} = server.child;
const say = (what: string, value: string) => process.stdout.write(`${what.padEnd(58)} ${value}\n`);

async function ask(path: string, headers: Record<string, string>, more: Partial<autocannon.Options>): Promise<void> {
	const url = `http://127.0.0.1:${server.httpPort}${path}`;
	const {requests, latency, errors, non2xx, throughput} = await autocannon({url, headers, connections, ...more});
	const failed = errors + non2xx;
	const rate = `${Math.round(requests.average)} requests/s, ${(throughput.average / 1e6).toFixed(0)} MB/s`;
	say(
		`GET ${path} (${headers['accept-encoding'] ?? 'identity'})`,
		`${rate}, p99 ${latency.p99} ms, ${failed} failed${failed ? '  (missed)' : ''}`,
	);
}

execFileSync('taskset', ['-pc', '1-63', String(process.pid)], {stdio: 'ignore'});
const browser = {accept: 'text/html', 'user-agent': 'Mozilla/5.0', 'accept-encoding': 'br, gzip'};
await ask('/', browser, {duration});
await ask('/', {'user-agent': 'curl/8'}, {duration});
await ask('/cv.pdf', {}, {duration});
const before = await residentMemory(pid);
await ask('/short', {'user-agent': 'curl/8'}, {amount: count});
say(`resident memory, before and after ${count} requests more`, `${before.toFixed(0)} MB, ${(await residentMemory(pid)).toFixed(0)} MB`);
for (const work of works) {
	await work();
}
