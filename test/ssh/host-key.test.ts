import assert from 'node:assert/strict';
import {chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import ssh2, {type Client, type ParsedKey} from 'ssh2';
import {loadHostKey} from '../../source/ssh/host-key.js';
import {missing} from '../helpers/programs.js';
import {xuhuang} from '../helpers/run.js';
import {program, run, TestServer} from './server.js';

async function here(t: TestContext): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-key-'));
	t.after(() => rm(folder, {recursive: true, force: true}));
	return folder;
}

const serve = (...args: readonly string[]) => run(process.execPath, [...program, 'serve', ...args]);

test('the host key is made once, for its owner alone, and known to ssh-keygen by the fingerprint that is printed', {
	skip: missing('ssh'),
}, async t => {
	const file = join(await here(t), 'new', 'key');
	const first = await serve('--print-fingerprint', `--host-key=${file}`, '--host=example.org', '--port=2222');
	assert.match(first.stdout, /^SHA256:[\w+/]{43}\n\[example.org\]:2222 ssh-ed25519 AAAA\S+\n$/);
	assert.equal((await stat(file)).mode & 0o777, 0o600);
	const key = await readFile(file, 'utf8');
	assert.deepEqual(await serve('--print-fingerprint', `--host-key=${file}`, '--host=example.org', '--port=2222'), first);
	assert.equal(await readFile(file, 'utf8'), key);
	const listed = await run('ssh-keygen', ['-l', '-f', file]);
	assert.equal(listed.stdout.split(' ')[1], first.stdout.split('\n')[0]);
});

test('every new host key can be read again', {skip: missing('ssh')}, async t => {
	const folder = await here(t);
	for (let count = 0; count < 400; count += 1) {
		const file = join(folder, String(count));
		const made = await loadHostKey(file);
		assert.deepEqual(await loadHostKey(file), made);
	}
});

test('processes that start together have one host key', async t => {
	const folder = await here(t);
	for (let round = 0; round < 20; round += 1) {
		const keys = await Promise.all(Array.from({length: 8}, () => loadHostKey(join(folder, String(round)))));
		assert.deepEqual(new Set(keys.map(({pem}) => pem)).size, 1);
	}
	assert.equal((await readdir(folder)).length, 20, 'no draft is left');
});

test('processes that start together have one host key, in folders that none has made yet', async t => {
	const folder = await here(t);
	for (let round = 0; round < 20; round += 1) {
		const file = join(folder, String(round), 'state', 'xuhuang', 'key');
		const keys = await Promise.all(Array.from({length: 8}, () => loadHostKey(file)));
		assert.deepEqual(new Set(keys.map(({pem}) => pem)).size, 1);
	}
});

test('a disk that is full while the host key is written is named, and nothing is left behind', {skip: missing('strace')}, async t => {
	const file = join(await here(t), 'new', 'key');
	const injection = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', '-e', 'inject=fsync:error=ENOSPC'];
	const args = [...injection, process.execPath, ...program, 'serve', '--print-fingerprint', `--host-key=${file}`];
	const {stdout, stderr, code} = await run('strace', args);
	assert.deepEqual([code, stdout], [1, '']);
	assert.match(stderr, /^xuhuang: Can't make the host key .*ENOSPC.*Name another place with --host-key FILE\.\n$/);
	assert.deepEqual(await readdir(dirname(file)), []);
});

test('a host key that is broken, of another kind or open to others is refused with the reason, and left as it is', {
	skip: missing('ssh'),
}, async t => {
	const folder = await here(t);
	const file = join(folder, 'key');
	await writeFile(file, 'not a key\n', {mode: 0o600});
	const broken = await serve(`--host-key=${file}`);
	assert.deepEqual([broken.code, broken.stdout], [1, '']);
	assert.match(broken.stderr, /has no readable private key/);
	assert.equal(await readFile(file, 'utf8'), 'not a key\n');
	await run('ssh-keygen', ['-q', '-t', 'ecdsa', '-N', '', '-f', join(folder, 'ecdsa')]);
	assert.match((await serve(`--host-key=${join(folder, 'ecdsa')}`)).stderr, /has to be a private ed25519 key/);
	await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'open')]);
	await chmod(join(folder, 'open'), 0o644);
	assert.match((await serve(`--host-key=${join(folder, 'open')}`)).stderr, /can be read by others \(mode 0644\).*chmod 600/);
	assert.match((await serve(`--host-key=${file}/key`)).stderr, /Can't read the host key: ENOTDIR/);
	assert.equal((await serve(`--host-key=${folder}`)).stderr, `xuhuang: ${folder} is a folder: --host-key takes a file.\n`);
});

test('where no folder can be made for the host key, that is said', async () => {
	const {code, stderr} = await xuhuang(['serve'], {env: {HOME: '/proc'}});
	assert.equal(code, 1);
	assert.match(stderr, /^xuhuang: Can't make the host key \/proc\/.*Name another place with --host-key FILE\.\n$/);
});

test('ssh learns the next host key before it is used, knows the server by it then, and forgets the old one', {
	skip: missing('ssh'),
}, async t => {
	const folder = await here(t);
	const [file, known] = [join(folder, 'key'), join(folder, 'known')];
	const makeNext = () => run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', `${file}.next`]);
	await makeNext();
	const server = await TestServer.start(t, {'host-key': file});
	await writeFile(known, await readFile(join(server.folder, 'known_hosts')));
	const visit = (updates: 'yes' | 'no') => {
		const options = [`UserKnownHostsFile=${known}`, `UpdateHostKeys=${updates}`].flatMap(option => ['-o', option]);
		return run('ssh', [...options, ...server.clientArgs(), 'visitor@localhost', 'vcard']);
	};
	const keysKnown = async () =>
		(await readFile(known, 'utf8'))
			.trim()
			.split('\n')
			.map(line => line.split(' ')[2]);
	const publicKeyOf = async (name: string) => (await run('ssh-keygen', ['-y', '-f', name])).stdout.split(' ')[1];
	const [first, second] = [await publicKeyOf(file), await publicKeyOf(`${file}.next`)];
	assert.equal((await visit('yes')).code, 0);
	assert.deepEqual(await keysKnown(), [first, second]);
	await rename(`${file}.next`, file);
	server.child.kill('SIGHUP');
	const {nextFingerprint} = await server.waitForLog(({msg}) => msg === 'listening');
	assert.equal((await server.waitForLog(({msg}) => msg === 'reloaded')).fingerprint, nextFingerprint);
	assert.equal((await visit('yes')).code, 0, 'it is known already');
	assert.deepEqual(await keysKnown(), [second]);
});

/** What ssh2's client can ask but has no method for. */
interface Internals {
	readonly _callbacks: ((isRefused: boolean) => void)[];
	readonly _protocol: {openssh_hostKeysProve(keys: readonly ParsedKey[]): void};
}

test('the server proves its host key to a client once, and signs for no other key', async t => {
	const server = await TestServer.start(t);
	const prove = (client: Client, ...keys: readonly ParsedKey[]) =>
		new Promise<boolean>(resolve => {
			const {_callbacks, _protocol} = client as unknown as Internals;
			_callbacks.push(isRefused => resolve(!isRefused));
			_protocol.openssh_hostKeysProve(keys);
		});
	const [own, other] = await Promise.all(
		[join(server.folder, 'key'), join(server.folder, 'other')].map(
			async file => ssh2.utils.parseKey((await loadHostKey(file)).publicKey) as ParsedKey,
		),
	);
	assert.ok(own && other);
	const [first, second, third] = [await server.connect(), await server.connect(), await server.connect()];
	t.after(() => [first, second, third].forEach(client => void client.end()));
	assert.deepEqual([await prove(first, own), await prove(first, own)], [true, false]);
	assert.equal(await prove(second, other), false);
	assert.equal(await prove(third, own, own), false);
});
