import {readFile} from 'node:fs/promises';
import {languageIds, loadLanguage} from '../../i18n/language.js';
import {tagOf} from '../../i18n/tags.js';
import type {Asset} from '../http-context.js';
import {Representation} from '../representation.js';
import {terminalPage, terminalPolicy} from './page.js';

/** Loads the terminal page in each language, and its script and stylesheet from the files beside the bundle. */
export async function loadTerminalAssets(): Promise<Array<readonly [path: string, asset: Asset]>> {
	const pages = new Map(
		await Promise.all(
			languageIds.map(async id => {
				const headers = {'content-security-policy': terminalPolicy, 'content-language': tagOf(id)};
				return [id, new Representation(terminalPage(await loadLanguage(id)), 'text/html; charset=utf-8', headers)] as const;
			}),
		),
	);
	const script = new Representation(await readFile(new URL('./terminal.js', import.meta.url)), 'text/javascript; charset=utf-8');
	const style = new Representation(await readFile(new URL('./terminal.css', import.meta.url)), 'text/css; charset=utf-8');
	return [
		['/terminal', id => pages.get(id) ?? script],
		['/terminal/app.js', () => script],
		['/terminal/app.css', () => style],
	];
}
