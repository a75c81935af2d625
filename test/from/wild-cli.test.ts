import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {temporaryFolder} from '../helpers/project.js';
import {xuhuang} from '../helpers/run.js';

const folder = await temporaryFolder();

async function fileOf(name: string, content: string | Buffer | object): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
	return path;
}

test('what is no JSON Resume says so, and what it looks like', async () => {
	const files = {
		'render.yaml': ['cv:\n  name: Ann Roe\n  sections:\n    experience: []\n', 'it looks like RenderCV.'],
		'yamlresume.yaml': ['content:\n  basics:\n    name: Ann Roe\n', 'it looks like YAMLResume.'],
		'fresh.json': [{name: 'Ann', meta: {format: 'FRESH@0.1.0'}, employment: {history: []}}, 'it looks like FRESH.'],
		'package.json': [{name: 'x', scripts: {}}, 'it looks like package.json.'],
		'list.json': [[1], 'it looks like a list.'],
		'any.json': [{foo: 1}, 'it has none of the fields basics, work, education and so on.'],
	} as const;
	for (const [name, [content, reason]] of Object.entries(files)) {
		const file = await fileOf(name, content);
		for (const call of [
			['--from', file],
			['validate', file],
		]) {
			const {code, stdout, stderr} = await xuhuang(call);
			assert.deepEqual([code, stdout], [1, ''], name);
			assert.ok(stderr.startsWith(`xuhuang: ${file}: it is not JSON Resume`) && stderr.includes(reason), stderr);
		}
	}
	assert.equal((await xuhuang(['--from', await fileOf('empty.json', '{}')])).code, 0);
});

test('a file in another encoding is read with a word, or refused with one', async () => {
	const latin1 = await fileOf('latin1.yaml', Buffer.from('basics:\n  name: Jørgen Rø\n  summary: Gjennomført\n', 'latin1'));
	const {stdout, stderr} = await xuhuang(['--from', latin1]);
	assert.match(stdout, /^Jørgen Rø\n/);
	assert.equal(stderr, 'xuhuang: read as windows-1252: save it as UTF-8\n');
	const utf16 = await fileOf('utf16.json', Buffer.from('{"basics": {"name": "Ann Roe"}}', 'utf16le'));
	assert.match((await xuhuang(['--from', utf16])).stdout, /^Ann Roe\n/);
	const damaged = await xuhuang(['--from', await fileOf('damaged.json', Buffer.from('7b2262c3726e', 'hex'))]);
	assert.match(damaged.stderr, /damaged\.json: It is not UTF-8, and its encoding is uncertain: save it as UTF-8\.\n$/);
});

test('--hide leaves fields out of every format, wherever their words stand', async () => {
	const file = await fileOf('private.json', {
		basics: {
			name: 'Ann Roe',
			email: 'ann@home.example',
			phone: '+49 30 123456',
			mobile: '+49 171 999',
			summary: 'Write to <b>ann@home.example</b>, please.',
			location: {address: 'Hidden Street 1', postalCode: '10827', city: 'Berlin'},
		},
	});
	for (const format of ['text', 'short', 'markdown', 'json', 'vcard', 'html']) {
		const {stdout, code} = await xuhuang(['--from', file, format, '--hide', 'phone,email,address']);
		assert.equal(code, 0);
		assert.doesNotMatch(stdout, /ann@home|123456|171 999|Hidden Street|10827/, format);
		assert.match(stdout, /Ann Roe/);
	}
	assert.doesNotMatch((await xuhuang(['short', '--hide=email'])).stdout, /@/);
	const wrong = await xuhuang(['--hide', 'name', 'text']);
	assert.equal(wrong.code, 2);
	assert.match(wrong.stderr, /--hide takes phone, address, email, location, image, separated by commas, not "name"\./);
});

test('the picture beside a file stands in its page; no other file does, and nothing is fetched', async () => {
	const png = Buffer.from('89504e470d0a1a0a00', 'hex');
	await mkdir(join(folder, 'inside'));
	await fileOf('inside/me.png', png);
	await fileOf('outside.png', png);
	await fileOf('inside/secret.txt', 'secret');
	const pageWith = async (image: string) => {
		const file = await fileOf('inside/photo.json', {basics: {name: 'Ann', image}});
		return (await xuhuang(['--from', file, 'html'])).stdout;
	};
	assert.match(await pageWith('me.png'), /<img class="photo" alt="Ann" src="data:image\/png;base64,iVBORw0KGgoA">/);
	assert.match(await pageWith('data:image/png;base64,iVBORw0KGgoA'), /<img class="photo"/);
	for (const image of [
		'../outside.png',
		join(folder, 'outside.png'),
		'secret.txt',
		'https://example.com/me.png',
		'none.png',
		'data:image/svg+xml;base64,AA',
	]) {
		assert.doesNotMatch(await pageWith(image), /<img/, image);
	}
});

test('validate tells programs in JSON, and holds a file to the official rules', async () => {
	const file = await fileOf('null.json', {basics: {name: null, image: 'profile-image.png'}, 'x-y': 1});
	const {stdout, code} = await xuhuang(['validate', '--json', file]);
	assert.equal(code, 1);
	assert.deepEqual(JSON.parse(stdout), [
		{file, line: 1, column: 19, field: 'basics.name', severity: 'error', message: 'expected a value or no field at all, got null'},
		{file, line: 1, column: 59, field: 'x-y', severity: 'note', message: 'unknown field: not shown, kept only in json'},
	]);
	const [finding] = JSON.parse((await xuhuang(['validate', '--json', join(folder, 'nothing.json')])).stdout);
	assert.match(finding.message, /there is no such file/);
});

test('init names whole paths, each entry that is left out, and a file that names its author nowhere', async () => {
	const long = join(folder, 'a-rather-long-folder-name-for-tests that has spaces');
	await mkdir(long);
	const refs = await fileOf(
		'own.bib',
		'@misc{a, author={Roe, Ann}, title={Mine}, year=2020}\n@misc{b, author={Poe, Bob}, title={Not mine}}',
	);
	const begun = await xuhuang(['init', join(long, 'me.json'), '--bibtex', refs, '--author', 'Ann Roe']);
	assert.equal(begun.stdout, `${long}/me.json is ready. Edit it, and view it with xuhuang --from '${long}/me.json' --watch\n`);
	assert.equal(begun.stderr, 'xuhuang: 1 of 2 entries do not name Ann Roe, and are left out:\n  b: Not mine\n');
	assert.equal((await xuhuang(['validate', '--strict', join(long, 'me.json')])).code, 0);
	const none = await xuhuang(['init', join(long, 'no.json'), '--bibtex', refs, '--author', 'Cy Doe']);
	assert.deepEqual(
		[none.code, none.stderr],
		[1, `xuhuang: None of the 2 entries of ${refs} names Cy Doe. Its authors: Ann Roe; Bob Poe.\n`],
	);
	await assert.rejects(readFile(join(long, 'no.json')));
});
