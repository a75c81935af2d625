import {type Block, labelled} from '../block.js';
import type {Resume} from '../types.js';
import type {Item, Section} from './section.js';

/** Returns the detail of an item, followed by those of its links that the detail does not contain. */
export function fullDetail({detail, links = []}: Item): Block[] {
	const shown = new Set(detail.flatMap(block => block.spans.map(span => span.href)));
	const missing = links.filter(link => !shown.has(link.url));
	return [...detail, ...missing.map(({label, url}) => labelled(label, {text: url, meaning: 'link', href: url}))];
}

/** Returns the items of a section that have a text: all but the QR codes. */
export function writtenItems(section: Section, resume: Resume): Item[] {
	return section.items(resume).filter(item => item.code === undefined);
}
