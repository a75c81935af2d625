import assert from 'node:assert/strict';
import {after, before, type TestContext, test} from 'node:test';
import AxeSource from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {WebSocket} from 'ws';
import {openPage, startChromium} from '../helpers/chromium.js';
import {missing} from '../helpers/programs.js';
import {eventually, TestServer} from '../ssh/server.js';

const skip = missing('chromium');
const server = await TestServer.start({after}, {http: '0', 'drain-timeout': '1'});
const address = `http://127.0.0.1:${server.httpPort}/terminal`;
let browser: Browser;

before(async () => {
	if (!skip) {
		browser = await startChromium();
	}
});
after(() => browser?.close());

/** Waits for words on the screen of the page's terminal. */
function waitFor(page: Page, words: RegExp): Promise<void> {
	return page.locator('.xterm-rows', {hasText: words}).waitFor();
}

/** What runs in the page; the tests know no DOM. */
interface Window {
	readonly navigator: {readonly clipboard: {readText(): Promise<string>}};
	readonly document: {readonly body: object; readonly documentElement: {readonly scrollWidth: number}};
	readonly innerWidth: number;
	readonly getComputedStyle: (element: object) => {readonly backgroundColor: string};
}

async function visit(t: TestContext, options: BrowserContextOptions = {}, path = '') {
	const opened = await openPage(browser, `${address}${path}`, options);
	t.after(() => opened.page.context().close());
	await waitFor(opened.page, /About/);
	return opened;
}

test('the app of SSH is in the browser: it takes keys and sizes, opens links, copies, and is left', {skip}, async t => {
	const {page, complaints} = await visit(t, {permissions: ['clipboard-read', 'clipboard-write'], viewport: {width: 1100, height: 700}});
	await page.keyboard.press('3');
	await waitFor(page, /ToolACE/);
	await page.setViewportSize({width: 700, height: 500});
	await eventually(async () => (await page.locator('.xterm-rows > div').count()) < 28);
	await page.keyboard.type('/toolace');
	await page.keyboard.press('Enter');
	await waitFor(page, /ToolACE/);
	await page.keyboard.press('Enter');
	await waitFor(page, /Topics|function calling/);
	await page.context().route(/openreview|arxiv/, route => route.fulfill({body: 'a paper'}));
	const popup = page.waitForEvent('popup');
	await page.keyboard.press('o');
	await waitFor(page, /openreview/);
	await page.keyboard.press('Enter');
	assert.match((await popup).url(), /openreview\.net|arxiv\.org/);
	await page.bringToFront();
	// Out of the list of links.
	await page.keyboard.press('Escape');
	await page.locator('.xterm-rows', {hasText: 'Open a link'}).waitFor({state: 'detached'});
	await page.keyboard.press('b');
	await eventually(async () =>
		(await page.evaluate(() => (globalThis as unknown as Window).navigator.clipboard.readText())).startsWith('@'),
	);
	await page.reload();
	await waitFor(page, /About/);
	await page.keyboard.press('q');
	// The keyboard goes on.
	await page.locator('#again:focus').waitFor();
	await page.keyboard.press('Enter');
	await waitFor(page, /About/);
	assert.equal(await page.locator('header a').first().getAttribute('href'), '/');
	assert.deepEqual(complaints, []);
	const visits = () => server.logs.filter(({msg, kind}) => msg === 'visit' && kind === 'web');
	await server.waitFor(() => visits().some(({end}) => end === 'left') && visits().some(({end}) => end === 'gone'));
});

test('on a phone there are keys to press, and the résumé is at its width', {skip}, async t => {
	const {page, complaints} = await visit(t, {viewport: {width: 375, height: 667}, hasTouch: true, isMobile: true});
	for (let count = 0; count < 2; count += 1) {
		await page.locator('[data-key=down]').tap();
	}
	await page.locator('[data-key=enter]').tap();
	await waitFor(page, /ToolACE|News|Publications/);
	assert.ok(
		await page.evaluate(() => {
			const {document, innerWidth} = globalThis as unknown as Window;
			return document.documentElement.scrollWidth <= innerWidth;
		}),
	);
	assert.deepEqual(complaints, []);
});

test('it follows the colours of the page, speaks its language, and can be read aloud', {skip}, async t => {
	const {page} = await visit(t, {colorScheme: 'light', locale: 'en-GB'}, '?reader');
	assert.ok((await page.locator('.xterm-accessibility').count()) > 0);
	await page.emulateMedia({colorScheme: 'dark'});
	await eventually(async () => {
		const color = await page.evaluate(() => {
			const {document, getComputedStyle} = globalThis as unknown as Window;
			return getComputedStyle(document.body).backgroundColor;
		});
		return color === 'rgb(13, 17, 23)';
	});
	const context = await browser.newContext({locale: 'zh-CN'});
	t.after(() => context.close());
	const chinese = await context.newPage();
	await chinese.goto(address);
	await waitFor(chinese, /简介/);
	for (const one of [page, chinese]) {
		await one.evaluate(AxeSource.source);
		const found = await one.evaluate(() =>
			(globalThis as unknown as {axe: typeof AxeSource}).axe.run('body', {rules: {'color-contrast': {enabled: false}}}),
		);
		assert.deepEqual(
			found.violations.map(({id, nodes}) => [id, nodes.map(({html}) => html.slice(0, 120))]),
			[],
		);
	}
});

/** Opens a WebSocket as a page of that origin would; resolves to the status that refuses it, or to it. */
function dial(t: TestContext, origin: string, port = server.httpPort, localAddress = '127.0.0.1'): Promise<number | WebSocket> {
	const socket = new WebSocket(`ws://127.0.0.1:${port}/terminal/socket`, {origin, localAddress});
	t.after(() => socket.terminate());
	return new Promise(resolve => {
		socket.on('error', () => {});
		socket.on('open', () => resolve(socket)).on('unexpected-response', (_request, {statusCode = 0}) => resolve(statusCode));
	});
}

test('pages of others open no visit, floods and readers that never read end theirs, and the limits are those of SSH', async t => {
	const limited = await TestServer.start(t, {http: '0', 'max-address-shells': '1', 'stuck-timeout': '1', 'max-backlog': '65536'});
	const own = `http://127.0.0.1:${limited.httpPort}`;
	const ask = (origin: string) => dial(t, origin, limited.httpPort);
	assert.equal(await ask('https://example.org'), 403);
	assert.equal(await ask('null'), 403);
	const first = (await ask(own)) as WebSocket;
	assert.equal(typeof first, 'object');
	assert.equal(await ask(own), 429);
	// Every size is drawn anew, and nothing of it is ever confirmed.
	const resize = setInterval(() => first.send(`size ${100 + Math.round(Math.random() * 300)}x150`), 20);
	t.after(() => clearInterval(resize));
	await limited.waitForLog(({kind, end}) => kind === 'web' && end === 'stuck');
	clearInterval(resize);
	for (const message of ['hello', 'size 0x0x0', 'ack -1']) {
		const socket = await limited.waitFor(() => true).then(() => openSoon());
		const closed = new Promise(resolve => socket.once('close', resolve));
		socket.send(message);
		await closed;
	}
	const flooder = await openSoon();
	const closed = new Promise(resolve => flooder.once('close', resolve));
	for (let count = 0; count < 200; count += 1) {
		flooder.send(Buffer.alloc(4000, 'j'));
	}
	await closed;
	assert.equal(await limited.metric('xuhuang_failures_total'), 0);

	/** The server counts a visit until it has seen its end. */
	async function openSoon(): Promise<WebSocket> {
		for (;;) {
			const found = await ask(own);
			if (typeof found === 'object') {
				return found;
			}
		}
	}
});

test('a visit in a browser that gives way, as a visit or as a connection, says why', async t => {
	for (const limit of ['max-shells', 'max-sockets']) {
		const full = await TestServer.start(t, {http: '0', [limit]: '3', 'network-size': '32:64'});
		const origin = `http://127.0.0.1:${full.httpPort}`;
		const ends: string[] = [];
		for (let count = 0; count < 3; count += 1) {
			const socket = (await dial(t, origin, full.httpPort, '127.0.0.2')) as WebSocket;
			socket.on('message', (data, isBinary) => {
				if (!isBinary) {
					ends.push((JSON.parse(String(data)) as {end: string}).end);
				}
			});
		}
		assert.equal(typeof (await dial(t, origin, full.httpPort, '127.0.0.3')), 'object');
		await full.waitForLog(({kind, end}) => kind === 'web' && end === 'crowded');
		await eventually(() => ends.length > 0);
		assert.match(ends.join(), /^Closed, because the server is full and your network has the most visits/);
		assert.equal(await full.metric('xuhuang_refused_total'), 1);
	}
});

test('SIGTERM tells those who are there, in the language that they have chosen, and ends', async t => {
	const ending = await TestServer.start(t, {http: '0', 'drain-timeout': '1'});
	const socket = (await dial(t, `http://127.0.0.1:${ending.httpPort}`, ending.httpPort)) as WebSocket;
	const code = new Promise(resolve => socket.once('close', resolve));
	let received = '';
	socket.on('message', data => {
		received += String(data);
	});
	socket.send(Buffer.from('L'));
	await eventually(() => received.includes('简介'));
	ending.child.kill('SIGTERM');
	assert.equal(await code, 1001);
	assert.match(received, /服务器正在重启，请一分钟后再来/);
	assert.equal(await ending.exited, 0);
});
