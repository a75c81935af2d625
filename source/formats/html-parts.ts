import type {Span} from '../resume/block.js';
import {joined} from '../resume/join.js';
import type {ItemLink} from '../resume/sections/index.js';
import {collapse, safeAddress} from './clean.js';
import type {OutlineEntry, Part, Term} from './outline.js';

/** Escapes text for use between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
	return collapse(text).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** Renders an item under its heading; `anchor` becomes its id, the target of links to it. */
export function renderEntry({title, parts, links}: OutlineEntry, anchor: string, classes = ''): string {
	const content = [`<h3 dir="auto">${renderSpans(title)}</h3>`, renderParts(parts, 4), linkLine(links)];
	return `<article id="${escapeHtml(anchor)}"${classes ? ` class="${classes}"` : ''}>\n${joined(content, '\n')}\n</article>`;
}

/** Renders parts in order; their headings have the given level. */
export function renderParts(parts: readonly Part[], level: number): string {
	return parts.map(part => renderPart(part, level)).join('\n');
}

/** Renders links in a row; '' for none. */
export function linkLine(links: readonly ItemLink[]): string {
	const items = links.map(({label, url}) => `<li>${linked(escapeHtml(label), url)}</li>`);
	return items.length > 0 ? `<ul class="links">\n${items.join('\n')}\n</ul>` : '';
}

function renderPart(part: Part, level: number): string {
	switch (part.kind) {
		case 'heading':
			return `<h${level}>${part.spans.map(span => escapeHtml(span.text)).join('')}</h${level}>`;
		case 'paragraph':
			return `<p dir="auto">${part.lines.map(renderSpans).join('<br>\n')}</p>`;
		case 'list':
			return `<ul>\n${part.items.map(item => `<li dir="auto">${renderSpans(item)}</li>`).join('\n')}\n</ul>`;
		case 'terms':
			return `<dl>\n${part.terms.map(renderTerm).join('\n')}\n</dl>`;
	}
}

function renderTerm({term, values}: Term): string {
	return `<dt>${escapeHtml(term)}</dt>\n${values.map(value => `<dd dir="auto">${renderSpans(value)}</dd>`).join('\n')}`;
}

function renderSpans(spans: readonly Span[]): string {
	return spans.map(renderSpan).join('').trim();
}

function renderSpan({text, meaning, href}: Span): string {
	const html = marked(escapeHtml(text), meaning);
	return href === undefined ? html : linked(html, href);
}

function marked(html: string, meaning: Span['meaning']): string {
	switch (meaning) {
		case 'strong':
			return `<strong>${html}</strong>`;
		case 'emphasis':
			return `<em>${html}</em>`;
		case 'owner':
			return `<strong class="owner">${html}</strong>`;
		case 'quiet':
		case 'accent':
			return `<span class="${meaning}">${html}</span>`;
		case 'bar':
			return `<span class="bar" aria-hidden="true">${html}</span>`;
		default:
			return html;
	}
}

/** Renders a link to an anchor on the page, to the web or to an e-mail address; only the text for any other address. */
function linked(html: string, url: string): string {
	if (/^#[\w-]+$/.test(url)) {
		return `<a href="${url}">${html}</a>`;
	}
	const address = safeAddress(url);
	return address === undefined ? html : `<a href="${escapeHtml(address)}" rel="noopener">${html}</a>`;
}
