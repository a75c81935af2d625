import {type Block, labelled} from '../block.js';
import type {Resume} from '../types.js';
import type {Item, Section} from './section.js';

/** All of an item: its detail, then each of its links that the detail has not shown. */
export function fullDetail({detail, links = []}: Item): Block[] {
	const shown = new Set(detail.flatMap(block => block.spans.map(span => span.href)));
	const missing = links.filter(link => !shown.has(link.url));
	return [...detail, ...missing.map(({label, url}) => labelled(label, {text: url, meaning: 'link', href: url}))];
}

/** The items of a section that can be told in words: all but the QR codes. */
export function writtenItems(section: Section, resume: Resume): Item[] {
	return section.items(resume).filter(item => item.code === undefined);
}
