import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {validate} from 'dockerfile-utils';
import {Deployment} from 'kubernetes-models/apps/v1/Deployment';
import {NetworkPolicy} from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import {PodDisruptionBudget} from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import {Service} from 'kubernetes-models/v1/Service';
import {WebSocket} from 'ws';
import {parseAllDocuments} from 'yaml';
import {serveOptions} from '../../source/command/serve-options.js';
import {missing} from '../helpers/programs.js';
import {eventually, run, TestServer} from './server.js';

const folder = 'deploy';
const names: readonly string[] = serveOptions.map(({name}) => name);

/** The options of the server that a deploy file uses have to exist. */
function assertOptions(text: string): void {
	const used = [...text.matchAll(/[\s"[]--([a-z][a-z-]+)/g)].map(([, name]) => name ?? '');
	assert.ok(used.length > 0);
	assert.deepEqual(
		used.filter(
			name =>
				!names.includes(name) && !['from-file', 'read-only', 'format', 'cap-drop', 'global', 'now', 'interval', 'timeout'].includes(name),
		),
		[],
	);
}

async function here(t: TestContext): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), 'xuhuang-deploy-'));
	t.after(() => rm(path, {recursive: true, force: true}));
	return path;
}

test('the template unit is one that systemd understands, and a hardened one', {skip: missing('systemd-analyze')}, async t => {
	const text = await readFile(`${folder}/xuhuang@.service`, 'utf8');
	assertOptions(text);
	const path = await here(t);
	const file = join(path, 'xuhuang@.service');
	await writeFile(file, text.replace('/usr/bin/xuhuang', process.execPath));
	assert.deepEqual(await run('systemd-analyze', ['verify', join(path, 'xuhuang@2222.service')]), {stdout: '', stderr: '', code: 0});
	const {stdout} = await run('systemd-analyze', ['security', '--offline=true', '--no-pager', file]);
	const [, exposure] = /exposure level for xuhuang@i\.service: ([\d.]+)/.exec(stdout) ?? [];
	assert.ok(Number(exposure) < 2, stdout);
});

test('the manifests are what Kubernetes takes', async () => {
	const text = await readFile(`${folder}/kubernetes.yaml`, 'utf8');
	assertOptions(text);
	const kinds = {Deployment, NetworkPolicy, PodDisruptionBudget, Service};
	const documents = parseAllDocuments(text).map(document => document.toJS() as {kind: keyof typeof kinds});
	assert.deepEqual(documents.map(({kind}) => kind).sort(), Object.keys(kinds).sort());
	for (const document of documents) {
		new kinds[document.kind](document as never).validate();
	}
	assert.throws(() => new Deployment({spec: {replicas: 'two'}} as never).validate());
});

test('the Containerfile has no fault that a linter finds', async () => {
	const text = await readFile(`${folder}/Containerfile`, 'utf8');
	assertOptions(text);
	assert.deepEqual(validate(text), []);
});

test('behind a real HAProxy: its limits span the servers, and when one server dies the other takes its visitors', {
	skip: missing('ssh', 'haproxy'),
}, async t => {
	const first = await TestServer.start(t, {http: '0', 'proxy-from': '127.0.0.0/8', 'log-addresses': 'full'});
	const key = join(first.folder, 'key');
	const second = await TestServer.start(t, {'proxy-from': '127.0.0.0/8', 'log-addresses': 'full', 'host-key': key});
	const port = await startProxy(t, {
		XUHUANG_ONE: `127.0.0.1:${first.port}`,
		XUHUANG_TWO: `127.0.0.1:${second.port}`,
		XUHUANG_WEB_ONE: `127.0.0.1:${first.httpPort}`,
		XUHUANG_WEB_TWO: `127.0.0.1:${first.httpPort}`,
		XUHUANG_MAX_ADDRESS_SOCKETS: '3',
		XUHUANG_MAX_ADDRESS_CONNECTS: '6',
	});
	const visit = (from: string) =>
		run('ssh', [...first.clientArgs(port), '-o', `HostKeyAlias=[localhost]:${first.port}`, '-b', from, '127.0.0.1', 'vcard']);
	const visitsFrom = (address: string) => [first, second].map(({logs}) => logs.filter(entry => entry.address === address).length);
	const web = await fetch(`http://127.0.0.1:${port + 1}/xuhuang.vcf`);
	assert.match(await web.text(), /^BEGIN:VCARD/, 'browsers come through it too');
	const codes = [];
	for (let count = 0; count < 9; count += 1) {
		codes.push((await visit('127.0.0.23')).code);
	}
	assert.deepEqual(codes, [0, 0, 0, 0, 0, 0, 255, 255, 255], 'connects a minute');
	await eventually(() => visitsFrom('127.0.0.23').reduce((sum, count) => sum + count) === 6);
	assert.ok(
		visitsFrom('127.0.0.23').every(count => count < 6),
		'both servers took some',
	);
	const banners = [];
	for (let count = 0; count < 5; count += 1) {
		banners.push(await firstBytes(t, port, '127.0.0.24'));
	}
	assert.deepEqual(banners, ['SSH', 'SSH', 'SSH', '', ''], 'connections at once');
	assert.match((await visit('127.0.0.25')).stdout, /^BEGIN:VCARD/, 'another address is let in');
	first.child.kill('SIGKILL');
	await first.exited;
	for (const from of ['127.0.0.31', '127.0.0.32', '127.0.0.33']) {
		assert.match((await visit(from)).stdout, /^BEGIN:VCARD/, from);
	}
	await second.waitFor(() => second.logs.filter(({address}) => /127\.0\.0\.3\d/.test(String(address))).length === 3);
});

test('where HAProxy ends TLS as the guide says, deploy/check finds both doors, and the app opens in the page', {
	skip: missing('ssh', 'haproxy', 'openssl', 'curl'),
}, async t => {
	const server = await TestServer.start(t, {http: '0', 'proxy-from': '127.0.0.0/8'});
	const path = await here(t);
	const [key, certificate] = [join(path, 'key.pem'), join(path, 'certificate.pem')];
	// Both in one file, as HAProxy reads them.
	const both = join(path, 'HOST.pem');
	const config = join(path, 'haproxy.cfg');
	const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'];
	const output = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate];
	assert.equal((await run('openssl', [...request, ...output])).code, 0);
	const ca = await readFile(certificate, 'utf8');
	await writeFile(both, `${ca}${await readFile(key, 'utf8')}`);
	const [line = ''] = /bind :::443 [^`]+/.exec(await readFile('docs/deploy.md', 'utf8')) ?? [];
	const text = await readFile(`${folder}/haproxy.cfg`, 'utf8');
	const tls = line.replace(':::443 v4v6', '"$TLS_BIND"').replace('/etc/haproxy/HOST.pem', both);
	await writeFile(config, text.replace('frontend web\n', `frontend web\n\t${tls}\n`));
	const port = await startProxy(
		t,
		{
			XUHUANG_ONE: `127.0.0.1:${server.port}`,
			XUHUANG_TWO: `127.0.0.1:${server.port}`,
			XUHUANG_WEB_ONE: `127.0.0.1:${server.httpPort}`,
			XUHUANG_WEB_TWO: `127.0.0.1:${server.httpPort}`,
		},
		config,
	);
	const origin = `https://localhost:${port + 2}`;
	const found = await run(`${folder}/check`, ['localhost', String(port), origin], '', {env: {...process.env, CURL_CA_BUNDLE: certificate}});
	assert.deepEqual([found.code, found.stdout.match(/^ok /gm)?.length], [0, 7], found.stdout);
	const socket = new WebSocket(`${origin.replace('https', 'wss')}/terminal/socket`, {origin, ca});
	t.after(() => socket.terminate());
	await new Promise((resolve, reject) => {
		socket.once('open', () => socket.send('size 80x24')).once('error', reject);
		socket.on('message', (data: Buffer) => data.includes('Publications') && resolve(true));
	});
});

/** The first bytes that come on a connection, which then stays open; '' when it is closed without any. */
function firstBytes(t: TestContext, port: number, localAddress: string): Promise<string> {
	return new Promise(resolve => {
		const socket = connect({port, host: '127.0.0.1', localAddress});
		t.after(() => void socket.destroy());
		socket
			.on('data', data => resolve(data.toString('latin1', 0, 3)))
			.on('close', () => resolve(''))
			.on('error', () => {});
	});
}

/** Proxies that were started here: each has three ports. */
let proxies = 0;

/** Starts HAProxy with the configuration of the deploy folder; resolves to its port when both servers are up. */
async function startProxy(t: TestContext, servers: Readonly<Record<string, string>>, config = `${folder}/haproxy.cfg`): Promise<number> {
	// Where no system takes its short-lived ports from.
	const port = 10_000 + 3 * (process.pid % 7000) + 3 * proxies++;
	const binds = {XUHUANG_BIND: `127.0.0.1:${port}`, XUHUANG_WEB_BIND: `127.0.0.1:${port + 1}`, TLS_BIND: `127.0.0.1:${port + 2}`};
	const env = {...process.env, ...servers, ...binds};
	assert.equal((await run('haproxy', ['-c', '-f', config], '', {env})).code, 0);
	const proxy: ChildProcess = spawn('haproxy', ['-db', '-f', config], {env, stdio: 'ignore'});
	t.after(() => void proxy.kill('SIGKILL'));
	await eventually(
		() =>
			new Promise(resolve => {
				const socket = connect(port, '127.0.0.1');
				socket
					.on('data', () => resolve(true))
					.on('close', () => resolve(false))
					.on('error', () => {});
				socket.on('data', () => socket.destroy());
			}),
	);
	return port;
}
