import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {formatHtml} from '../../source/formats/html.js';
import {ownResume} from '../../source/resume/own.js';
import {startChromium} from '../helpers/chromium.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';

const fonts = '/usr/share/fonts/truetype/liberation';
const withoutFonts =
	!existsSync(fonts) && !process.env.CI && 'needs a font of the width of Arial: on Debian, apt-get install fonts-liberation';

test('in a browser the filters of the publications work without a script, and paper takes two pages', {
	skip: missing('chromium', 'pdfinfo') || withoutFonts,
}, async t => {
	const folder = await temporaryFolder();
	const [file, printed] = [join(folder, 'index.html'), join(folder, 'printed.pdf')];
	await writeFile(file, formatHtml(ownResume));
	const browser = await startChromium();
	t.after(() => browser.close());
	const page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
	await page.goto(pathToFileURL(file).href);
	const papers = page.locator('#publications article:visible');
	assert.equal(await papers.count(), 13);
	assert.ok(await page.getByText('Open to positions: 2026 graduate').isVisible());
	await page.getByLabel(/^2024/).check();
	assert.equal(await papers.count(), ownResume.publications.filter(({year}) => year === 2024).length);
	await page.goto(`${pathToFileURL(file).href}#toolace`);
	assert.ok(await page.locator('#toolace').isVisible(), 'what a link leads to is shown whatever is chosen');
	await page.getByLabel(/^as first author/).check();
	assert.equal(await papers.count(), 7);
	await writeFile(printed, await page.pdf({preferCSSPageSize: true}));
	assert.match((await run('pdfinfo', [printed])).stdout, /^Pages: +2$/m);
});
