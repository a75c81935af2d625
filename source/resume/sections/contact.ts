import {labelled, paragraph} from '../block.js';
import {joined} from '../join.js';
import type {Location, Profile, Resume} from '../types.js';
import type {CodeKind, Item, Section} from './section.js';

export const contact: Section = {
	id: 'contact',
	label: 'Contact',
	title: 'Contact',
	keys: ['statement'],
	isIn: ({basics, statement}) =>
		Boolean(statement || basics.email || basics.phone || basics.url || basics.location || basics.profiles.some(leadsToOne)),
	items: resume => {
		const {basics} = resume;
		const {email, phone, url} = basics;
		const place = placeOf(basics.location);
		return withOwnIds([
			...statement(resume),
			...(email ? [address('Email', email, `mailto:${email}`)] : []),
			...(phone ? [fact('Phone', phone)] : []),
			...(url ? [address('Homepage', url, url)] : []),
			...basics.profiles.filter(leadsToOne).map(profileItem),
			...(place ? [fact('Location', place)] : []),
			...(email ? [code('email', 'writes an e-mail')] : []),
			...(email || url ? [code('card', 'saves the contact')] : []),
			...(url ? [code('homepage', 'opens the homepage')] : []),
		]);
	},
};

function statement({statement}: Resume): Item[] {
	if (!statement) {
		return [];
	}
	const {title, text} = statement;
	const head = title ? [{spans: [{text: title, meaning: 'heading'} as const]}] : [];
	return [
		{
			id: 'statement',
			row: {lead: 'Open to', text: 'positions', ...(title && {tail: title})},
			detail: [...head, ...text.split(/\n+/).map(line => paragraph(line))],
		},
	];
}

function code(kind: CodeKind, purpose: string): Item {
	return {id: `code-${kind}`, row: {lead: 'QR code', text: purpose}, detail: [], code: kind};
}

/** A profile says more than the name of its network. */
function leadsToOne({url, username}: Profile): boolean {
	return Boolean(url || username);
}

function profileItem({network, username, url}: Profile): Item {
	return url ? address(network, url, url) : fact(network, username ?? '');
}

/** Where the person lives: "Hauptstraße 1, 10827 Berlin, Germany". */
function placeOf({address, postalCode, city, region, countryCode}: Location = {}): string {
	return joined([address?.replaceAll('\n', ', '), joined([postalCode, city], ' '), region, countryCode]);
}

function fact(label: string, text: string): Item {
	return {id: idOf(label), row: {lead: label, text}, detail: [labelled(label, text, {labelWidth: 14})]};
}

function address(label: string, text: string, url: string): Item {
	return {
		id: idOf(label),
		row: {lead: label, text},
		detail: [labelled(label, {text, meaning: 'link', href: url}, {labelWidth: 14})],
		links: [{label, url}],
	};
}

function idOf(label: string): string {
	return label.toLowerCase().replaceAll(' ', '-');
}

/** Two profiles of the same network differ in a number. */
function withOwnIds(items: readonly Item[]): Item[] {
	const counts = new Map<string, number>();
	return items.map(item => {
		const count = (counts.get(item.id) ?? 0) + 1;
		counts.set(item.id, count);
		return count === 1 ? item : {...item, id: `${item.id}-${count}`};
	});
}
