import {readFile} from 'node:fs/promises';
import type {Resume} from '../resume/types.js';
import type {Asset} from './http-context.js';
import {Representation} from './representation.js';
import {negotiatedResources} from './resources.js';
import {robots, sitemap} from './site/sitemap.js';
import {loadTerminalAssets} from './terminal/terminal-assets.js';

/** Loads the assets by path: the terminal page, robots.txt, sitemap and preview image. No file is read after that. */
export async function loadAssets(resume: Resume, base: string | undefined): Promise<ReadonlyMap<string, Asset>> {
	const assets = new Map<string, Asset>(await loadTerminalAssets());
	const add = (path: string, body: string | Uint8Array, type: string) => {
		const made = new Representation(body, type);
		assets.set(path, () => made);
	};
	add('/robots.txt', robots(base), 'text/plain; charset=utf-8');
	if (base !== undefined) {
		add('/sitemap.xml', sitemap(base, negotiatedResources(resume), resume), 'application/xml');
		if (!resume.origin) {
			add('/home.png', await readFile(new URL('./home.png', import.meta.url)), 'image/png');
		}
	}
	return assets;
}
