import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {access, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import AxeSource from 'axe-core';
import {HtmlValidate} from 'html-validate';
import {formatIds} from '../../source/formats/index.js';
import {filePath} from '../../source/http/resources.js';
import {ownResume} from '../../source/resume/own.js';
import {openPage, startChromium} from '../helpers/chromium.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {xuhuang} from '../helpers/run.js';

const folder = join(await temporaryFolder(), 'site');
await mkdir(folder);
await writeFile(join(folder, 'CNAME'), 'example.org\n');
const written = await xuhuang(['site', '--output', folder, '--base', 'https://example.org/cv/']);
const read = (path: string) => readFile(join(folder, path), 'utf8');

test('it writes a page for each section and paper, every format, and what search engines and previews need', async () => {
	assert.deepEqual([written.code, written.stderr], [0, '']);
	for (const format of formatIds.filter(id => id !== 'html')) {
		await access(join(folder, filePath(format, ownResume)));
	}
	for (const {id} of ownResume.publications) {
		assert.match(
			await read(`publications/${id}/index.html`),
			new RegExp(`<link rel="canonical" href="https://example.org/cv/publications/${id}">`),
		);
	}
	assert.match(await read('sitemap.xml'), /<loc>https:\/\/example\.org\/cv\/publications\/toolace<\/loc>/);
	assert.match(await read('robots.txt'), /^Sitemap: https:\/\/example\.org\/cv\/sitemap\.xml$/m);
	const page = await read('index.html');
	assert.match(page, /<meta property="og:image" content="https:\/\/example\.org\/cv\/home\.png">/);
	const picture = await readFile(join(folder, 'home.png'));
	assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
	assert.equal(await read('resume.json'), (await xuhuang(['json'])).stdout);
	assert.equal((await read('news.atom')).match(/<entry>/g)?.length, ownResume.news.length);
});

test('what it did not write is neither replaced nor removed; its own is', async () => {
	assert.equal(await read('CNAME'), 'example.org\n');
	const again = await xuhuang(['site', '--output', folder, '--base', 'https://example.com']);
	assert.equal(again.code, 0);
	assert.match(await read('index.html'), /https:\/\/example\.com\//);
	await xuhuang(['site', '--output', folder]);
	await assert.rejects(access(join(folder, 'sitemap.xml')), 'it has no address any more');
	assert.equal(await read('CNAME'), 'example.org\n');
	await writeFile(join(folder, 'resume.md'), 'mine');
	const refused = await xuhuang(['site', '--output', folder, '--base', 'https://example.net']);
	assert.equal(refused.code, 1);
	assert.match(refused.stderr, /resume\.md exists, but is not what xuhuang site wrote\./);
	assert.equal(await read('resume.md'), 'mine');
	assert.doesNotMatch(await read('index.html'), /example\.net/, 'nothing is written by halves');
	await writeFile(join(folder, '.xuhuang-site.json'), JSON.stringify({'../CNAME': 'x', '/etc/hostname': 'x', CNAME: 'x'}));
	assert.equal((await xuhuang(['site', '--output', folder])).code, 1);
	assert.equal(await read('CNAME'), 'example.org\n');
});

test('a pipe in the place of a page is refused, and not waited for', async () => {
	const folder = await temporaryFolder();
	await promisify(execFile)('mkfifo', [join(folder, 'index.html')]);
	const {code, stderr} = await xuhuang(['site', '--output', folder]);
	assert.equal(code, 1);
	assert.match(stderr, /index\.html exists, but is not what xuhuang site wrote\./);
});

test('a folder in which nothing can be made is named', async () => {
	const {code, stderr} = await xuhuang(['site', '--output', '/proc/none']);
	assert.deepEqual([code, stderr], [1, "xuhuang: Can't write /proc/none/index.html: there is no such folder.\n"]);
});

test('wrong calls are refused with what to do', async () => {
	for (const [args, words] of [
		[[], 'xuhuang site needs a folder: --output DIR.'],
		[['--output', folder, '--base', 'ftp://x'], '--base takes an address such as https://example.org, not "ftp://x".'],
		[['here'], 'xuhuang site takes options only, not "here".'],
	] as const) {
		const {code, stderr} = await xuhuang(['site', ...args]);
		assert.deepEqual([code, stderr], [2, `xuhuang: ${words}\n`]);
	}
});

test('html-validate and axe, at two sizes and in two colour schemes, find nothing in its pages', {skip: missing('chromium')}, async t => {
	const pages = join(await temporaryFolder(), 'pages');
	assert.equal((await xuhuang(['site', '--output', pages, '--base', 'https://example.org'])).code, 0);
	const names = (await readdir(pages, {recursive: true})).filter(name => name.endsWith('.html'));
	const validator = new HtmlValidate({root: true, extends: ['html-validate:recommended', 'html-validate:document']});
	for (const name of names) {
		const {results} = await validator.validateString(await readFile(join(pages, name), 'utf8'));
		assert.deepEqual(
			results.flatMap(({messages}) => messages),
			[],
			name,
		);
	}
	const server = createServer((request, response) => {
		readFile(join(pages, request.url?.endsWith('/') ? `${request.url}index.html` : (request.url ?? ''))).then(
			data => response.setHeader('content-type', 'text/html').end(data),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const browser = await startChromium();
	t.after(async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;
	for (const width of [375, 1200]) {
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const path of ['/', '/publications/toolace/', ...(width === 375 ? ['/404.html'] : [])]) {
				const {page, complaints} = await openPage(browser, `http://127.0.0.1:${port}${path}`, {
					colorScheme,
					viewport: {width, height: 800},
					bypassCSP: true,
				});
				await page.evaluate(AxeSource.source);
				const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof AxeSource}).axe.run());
				assert.deepEqual(
					violations.map(({id, nodes}) => [id, nodes.map(({html}) => html.slice(0, 200))]),
					[],
					`${path} ${width} ${colorScheme}`,
				);
				assert.deepEqual(complaints, []);
				await page.context().close();
			}
		}
	}
});
