import {labelled, paragraph} from '../block.js';
import type {CodeKind, Item, Section} from './section.js';

export const contact: Section = {
	id: 'contact',
	label: 'Contact',
	title: 'Contact',
	items: resume => {
		const {basics, statement} = resume;
		return [
			...(statement
				? [
						{
							id: 'statement',
							row: {lead: 'Open to', text: 'positions', tail: statement.title},
							detail: [{spans: [{text: statement.title, meaning: 'heading'} as const]}, paragraph(statement.text)],
						},
					]
				: []),
			address('Email', basics.email, `mailto:${basics.email}`),
			address('Homepage', basics.url, basics.url),
			...basics.profiles.map(profile => address(profile.network, profile.url, profile.url)),
			code('email', 'writes an e-mail'),
			code('card', 'saves the contact'),
			code('homepage', 'opens the homepage'),
		];
	},
};

function code(kind: CodeKind, purpose: string): Item {
	return {id: `code-${kind}`, row: {lead: 'QR code', text: purpose}, detail: [], code: kind};
}

function address(label: string, text: string, url: string): Item {
	return {
		id: label.toLowerCase().replaceAll(' ', '-'),
		row: {lead: label, text},
		detail: [labelled(label, {text, meaning: 'link', href: url}, {labelWidth: 14})],
		links: [{label, url}],
	};
}
