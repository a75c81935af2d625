/** The picture that previews of links show (https://ogp.me/), from the one of the first screen, by Chromium. */
import {readFile, writeFile} from 'node:fs/promises';
import {startChromium} from './chromium.js';

const size = {width: 1200, height: 630};
const browser = await startChromium();
const page = await browser.newPage({viewport: size});
const svg = await readFile('data/home.svg', 'utf8');
await page.setContent(`<style>body { margin: 0; background: #0d1117 } svg { display: block; height: 100vh; margin: auto }</style>${svg}`);
await writeFile('data/home.png', await page.screenshot());
await browser.close();
