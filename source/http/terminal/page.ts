import {escapeHtml} from '../../formats/html-parts.js';
import type {Language} from '../../i18n/language.js';
import {tagOf} from '../../i18n/tags.js';

/** CSP of the terminal page: xterm.js creates style elements with computed sizes, which no hash covers. There is no user data. */
export const terminalPolicy =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Key names, as in the client, of the buttons for devices without a keyboard, and their labels. */
const keys = ['up', 'down', 'enter', 'escape', 'tab', '/', '?'] as const;
const labels: Readonly<Record<(typeof keys)[number], string>> = {
	up: '↑',
	down: '↓',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	'/': '/',
	'?': '?',
};

/** Renders the terminal page: a link back to the résumé, the terminal, its status line and key buttons for phones. */
export function terminalPage({id, t}: Language): string {
	const words = (text: string) => escapeHtml(text);
	const buttons = keys.map(key => `<button type="button" data-key="${key}">${labels[key]}</button>`);
	return `<!DOCTYPE html>
<html lang="${tagOf(id)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words(t('Résumé in a terminal'))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/terminal/app.css">
<script src="/terminal/app.js" defer></script>
</head>
<body>
<header>
<a href="/">${words(t('Back to the page'))}</a>
<span>${words(t('q leaves the terminal'))}</span>
<a href="/terminal?reader">${words(t('for a screen reader'))}</a>
</header>
<main>
<h1>${words(t('Résumé in a terminal'))}</h1>
<div id="screen"></div>
<noscript><p>${words(t('This page needs JavaScript; the résumé does not.'))}</p></noscript>
</main>
<footer>
<p id="status" role="status" data-closed="${words(t('The visit is over.'))}" data-uncopied="${words(t('The browser does not let this page copy.'))}"></p>
<button type="button" id="again" hidden>${words(t('Open again'))}</button>
<a id="opened" target="_blank" rel="noopener noreferrer"></a>
<div class="keys" role="group" aria-label="${words(t('Keys'))}">${buttons.join('')}</div>
</footer>
</body>
</html>
`;
}
