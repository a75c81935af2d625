/** `npm run picture`: renders the README's pictures, and the one for link previews (https://ogp.me/). */
import {readFile, writeFile} from 'node:fs/promises';
import {startChromium} from './chromium.js';
import {movieOf, walkFrames} from './movie.js';
import {openForPicture, papers, pictures, svgOf} from './picture.js';

for (const picture of pictures) {
	const terminal = await openForPicture(picture);
	await writeFile(`data/${picture.name}.svg`, svgOf(terminal, picture));
	terminal.type('q');
	await terminal.waitForExit();
}

const browser = await startChromium();
const page = await browser.newPage({viewport: {width: 1200, height: 630}});
const svg = await readFile('data/home.svg', 'utf8');
await page.setContent(`<style>body { margin: 0; background: #0d1117 } svg { display: block; height: 100vh; margin: auto }</style>${svg}`);
await writeFile('data/home.png', await page.screenshot());
await browser.close();

for (const theme of ['dark', 'light'] as const) {
	await writeFile(`data/walk-${theme}.svg`, movieOf(await walkFrames(theme), papers[theme]));
}
// Does not wait for React's pending timers.
process.exit(0);
