import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';

const args = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts Debian's Chromium with its background traffic disabled. */
export function startChromium(): Promise<Browser> {
	return chromium.launch({executablePath: '/usr/bin/chromium', args});
}

/** Opens an address; errors that the page logs, and requests to other origins, are added to `complaints`. */
export async function openPage(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
): Promise<{readonly page: Page; readonly complaints: string[]}> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', error => complaints.push(String(error)));
	page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
	page.on('request', request => new URL(request.url()).origin !== new URL(address).origin && complaints.push(request.url()));
	await page.goto(address);
	return {page, complaints};
}
