import {closestMatch} from 'leven';
import {printable} from '../command/usage-error.js';
import {escapeHtml} from '../formats/html-parts.js';
import type {Format} from '../formats/index.js';
import type {Language} from '../i18n/language.js';
import {tagOf} from '../i18n/tags.js';
import {Representation} from './representation.js';
import {policyOf} from './security-headers.js';

/** Returns the known path closest to a path by edit distance; "/" when none is close. */
export function nearestTo(path: string, known: Iterable<string>): string {
	return closestMatch(path.slice(0, 60).toLowerCase(), [...known], {maxDistance: Math.max(3, path.length >> 1)}) ?? '/';
}

/** Returns an error response in the requested format: an HTML page, JSON (RFC 9457) or a line of text. */
export function refusal(
	status: number,
	message: string,
	format: Format,
	language: Language,
	more: {readonly headers?: Readonly<Record<string, string>>; readonly nearest?: string} = {},
): Representation {
	const {headers = {}, nearest} = more;
	const common = {'cache-control': 'no-store', ...headers};
	if (format === 'html') {
		const page = errorPage(status, message, language, nearest);
		return new Representation(page, 'text/html; charset=utf-8', {...common, 'content-security-policy': policyOf(page)}, status);
	}
	if (format === 'json' || format === 'csl') {
		const problem = {status, title: message, ...(nearest && {nearest})};
		return new Representation(`${JSON.stringify(problem)}\n`, 'application/problem+json', common, status);
	}
	return new Representation(`${printable200(message)}\n`, 'text/plain; charset=utf-8', common, status);
}

function printable200(text: string): string {
	return text.replace(/\p{C}/gu, '').slice(0, 200);
}

/** Renders the HTML error page, with a link to the nearest path. */
export function errorPage(status: number, message: string, {id, t}: Language, nearest = '/'): string {
	return `<!DOCTYPE html>
<html lang="${tagOf(id)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status}</title>
<link rel="icon" href="data:,">
<style>:root{color-scheme:light dark}a{color:light-dark(#0b57a4,#8ab8f5)}body{background:light-dark(#fff,#16181c);color:light-dark(#1c1e21,#e4e6ea);max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif}</style>
</head>
<body>
<main>
<h1>${status}</h1>
<p>${escapeHtml(printable(message).length < message.length ? printable200(message) : message)}</p>
<p><a href="${escapeHtml(nearest)}">${escapeHtml(/^\/[^/]/.test(nearest) ? nearest : t('Résumé'))}</a></p>
</main>
</body>
</html>
`;
}
