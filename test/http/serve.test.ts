import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {type IncomingHttpHeaders, request} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {after, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {HtmlValidate} from 'html-validate';
import {formatIds, formats} from '../../source/formats/index.js';
import {filePath, resourcesOf} from '../../source/http/resources.js';
import {ownResume} from '../../source/resume/own.js';
import {missing} from '../helpers/programs.js';
import {run} from '../helpers/run.js';
import {program, TestServer} from '../ssh/server.js';

const server = await TestServer.start({after}, {http: '0'});
const origin = `http://127.0.0.1:${server.httpPort}`;
const browser = {
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0',
	accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
};

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
	fetch(`${origin}${path}`, {method, redirect: 'manual', headers: {'accept-encoding': 'identity', ...headers}});

test('curl gets what the pipe prints, byte by byte; a browser gets the page', {skip: missing('curl')}, async () => {
	for (const [path, args] of [
		['/', []],
		['/short', ['short']],
		['/publications', ['publications']],
		['/resume.json', ['json']],
		['/refs.bib', ['bibtex']],
		['/xuhuang.vcf', ['vcard']],
		['/?search=llm+year:2025&width=60', ['--search', 'llm year:2025', '--width', '60']],
		['/publications/toolace.bib', ['bibtex', '--search', 'toolace']],
	] as const) {
		const {stdout} = await run('curl', ['--silent', '--show-error', '--fail', `${origin}${path}`]);
		const [node = '', ...first] = [process.execPath, ...program];
		assert.equal(stdout, (await run(node, [...first, ...args])).stdout, path);
	}
	const page = await get('/', browser);
	assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
	assert.match(await page.text(), /^<!DOCTYPE html>/);
});

test('every format that is registered has a file of its media type, and no two share one', async () => {
	assert.equal(new Set(formatIds.map(format => filePath(format, ownResume))).size, formatIds.length);
	for (const format of formatIds) {
		for (const path of [filePath(format, ownResume), `/${format}`]) {
			const response = await get(path);
			assert.equal(response.status, 200, path);
			assert.equal(response.headers.get('content-type')?.replace(/;.*/, ''), formats[format].mimeType, path);
			await response.arrayBuffer();
		}
	}
	// Pages are made one after the other, with rests: two of their addresses stand for all.
	const paths = [...resourcesOf(ownResume).keys()];
	for (const path of [...paths.filter(path => !path.endsWith('.pdf')), ...paths.filter(path => path.endsWith('.pdf')).slice(-2)]) {
		assert.equal((await get(path, {}, 'HEAD')).status, 200, path);
	}
});

test('the format follows Accept, the language Accept-Language; caches are told', async () => {
	const typeOf = async (accept: string, agent = 'Mozilla/5.0') => {
		const response = await get('/publications', {accept, 'user-agent': agent});
		await response.arrayBuffer();
		return response.headers.get('content-type')?.replace(/;.*/, '');
	};
	assert.equal(await typeOf('*/*', 'Wget/1.21'), 'text/plain');
	assert.equal(await typeOf('*/*', 'Twitterbot/1.0'), 'text/html');
	assert.equal(await typeOf('application/json', 'curl/8'), 'application/json');
	assert.equal(await typeOf('application/x-bibtex'), 'application/x-bibtex');
	assert.equal(await typeOf('text/html;q=0.5, text/markdown'), 'text/markdown');
	assert.equal(await typeOf('image/png'), 'text/html');
	const chinese = await get('/', {'accept-language': 'fr, zh-CN;q=0.8, en;q=0.5', 'user-agent': 'curl/8'});
	assert.equal(chinese.headers.get('content-language'), 'zh-Hans');
	assert.match(await chinese.text(), /更新于/);
	assert.equal(chinese.headers.get('vary'), 'Accept, Accept-Language, User-Agent, Accept-Encoding');
	assert.match(await (await get('/?lang=en', {'accept-language': 'zh', 'user-agent': 'curl/8'})).text(), /updated 2025/);
});

/** As node itself asks: fetch would unpack the answer, and ask caches for nothing that they have. */
function getRaw(
	path: string,
	headers: Readonly<Record<string, string>>,
): Promise<{status: number | undefined; headers: IncomingHttpHeaders; body: Buffer}> {
	return new Promise((resolve, reject) => {
		request(`${origin}${path}`, {headers, agent: false}, response => {
			buffer(response).then(body => resolve({status: response.statusCode, headers: response.headers, body}), reject);
		})
			.on('error', reject)
			.end();
	});
}

test('what a client has is not sent again, and what it can unpack is packed', async () => {
	const {body, headers} = await getRaw('/resume.json', {});
	const {etag = '', 'last-modified': modified = ''} = headers;
	const statusWith = async (conditions: Readonly<Record<string, string>>) => (await getRaw('/resume.json', conditions)).status;
	assert.equal(await statusWith({'if-none-match': `"other", W/${etag}`}), 304);
	assert.equal(await statusWith({'if-modified-since': modified}), 304);
	assert.equal(await statusWith({'if-modified-since': modified, 'if-none-match': '"other"'}), 200);
	const tags = new Set([etag]);
	for (const [coding, unpack] of [
		['gzip', gunzipSync],
		['br', brotliDecompressSync],
	] as const) {
		const packed = await getRaw('/resume.json', {'accept-encoding': `${coding}, identity;q=0.1`});
		assert.equal(packed.headers['content-encoding'], coding);
		assert.ok(packed.body.length < body.length / 2);
		assert.deepEqual(unpack(packed.body), body);
		tags.add(packed.headers.etag ?? '');
	}
	assert.equal(tags.size, 3, 'each coding has a strong validator of its own');
});

test('HEAD has the headers of GET and no body; a range is a part of the same bytes', async () => {
	const pdf = await get('/cv.pdf');
	const bytes = Buffer.from(await pdf.arrayBuffer());
	const head = await get('/cv.pdf', {}, 'HEAD');
	assert.equal(await head.text(), '');
	assert.equal(head.headers.get('content-length'), String(bytes.length));
	const etag = pdf.headers.get('etag') ?? '';
	const part = await get('/cv.pdf', {range: 'bytes=5-14', 'if-range': etag});
	assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes 5-14/${bytes.length}`]);
	assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(5, 15));
	const end = await get('/cv.pdf', {range: 'bytes=-7'});
	assert.deepEqual(Buffer.from(await end.arrayBuffer()), bytes.subarray(-7));
	assert.equal((await get('/cv.pdf', {range: 'bytes=5-14', 'if-range': '"old"'})).status, 200);
	const beyond = await get('/cv.pdf', {range: `bytes=${bytes.length}-`});
	assert.deepEqual([beyond.status, beyond.headers.get('content-range')], [416, `bytes */${bytes.length}`]);
});

test('errors come in the form that was asked for, with the nearest address', async () => {
	const text = await get('/publicatons', {'user-agent': 'curl/8'});
	assert.deepEqual([text.status, await text.text()], [404, 'There is nothing at /publicatons. Nearest: /publications\n']);
	const json = await get('/resum.json');
	assert.equal(json.headers.get('content-type'), 'application/problem+json');
	assert.equal(((await json.json()) as {nearest: string}).nearest, '/resume.json');
	const page = await get('/<script>alert(1)</script>', browser);
	const html = await page.text();
	assert.doesNotMatch(html, /<script>/);
	const {results} = await new HtmlValidate({root: true, extends: ['html-validate:recommended', 'html-validate:document']}).validateString(
		html,
	);
	assert.deepEqual(
		results.flatMap(({messages}) => messages.map(({message}) => message)),
		[],
	);
	const post = await get('/', {}, 'POST');
	assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
	const nothing = await get('/?search=zzzzzz', {'user-agent': 'curl/8'});
	assert.deepEqual([nothing.status, await nothing.text()], [404, 'Nothing matches "zzzzzz".\n']);
	assert.equal((await get('/publications/')).headers.get('location'), '/publications');
});

test('a page may run and load nothing but what stands in it', async () => {
	const response = await get('/', browser);
	const html = await response.text();
	const policy = response.headers.get('content-security-policy') ?? '';
	const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
	assert.ok(policy.includes(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`), policy);
	assert.match(policy, /^default-src 'none';.*frame-ancestors 'none'/);
	assert.doesNotMatch(policy, /unsafe/);
	assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
	assert.equal(response.headers.get('set-cookie'), null);
});

test('answers are counted by their format; nothing is logged of who read what', async () => {
	await (await get('/short?search=secret', {'user-agent': 'secret'})).text();
	assert.ok((await server.metric('xuhuang_http_requests_total')) > 50);
	assert.doesNotMatch(JSON.stringify(server.logs), /secret|"GET"|\/short/);
});
