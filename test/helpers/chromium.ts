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

/** Starts Debian's Chromium, which goes nowhere but where it is sent. */
export function startChromium(): Promise<Browser> {
	return chromium.launch({executablePath: '/usr/bin/chromium', args});
}

/** Opens an address; what the page logs as an error, and what it asks of other hosts, comes into `complaints`. */
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
