import type {Language, Phrase} from '../../i18n/language.js';
import {labelled} from '../block.js';
import {joined} from '../join.js';
import {languageOf, original} from '../localized.js';
import {linesOf} from '../marked.js';
import {takeId} from '../take-id.js';
import type {Location, Profile, Resume} from '../types.js';
import {handleBeside} from './handle.js';
import type {CodeKind, Item, Section} from './section.js';

export const contact: Section = {
	id: 'contact',
	label: 'Contact',
	title: 'Contact',
	keys: ['statement'],
	isIn: ({basics, statement}) =>
		Boolean(statement || basics.email || basics.phone || basics.url || basics.location || basics.profiles.some(hasUrlOrUsername)),
	items: resume => {
		const {basics} = resume;
		const language = languageOf(resume);
		const {t} = language;
		const {email, phone, url} = basics;
		const place = addressWords(basics.location);
		return withOwnIds([
			...statement(resume),
			...(email ? [address('email', t('Email'), email, `mailto:${email}`)] : []),
			...(phone ? [fact('phone', t('Phone'), phone)] : []),
			...(url ? [address('homepage', t('Homepage'), url, url)] : []),
			...basics.profiles.filter(hasUrlOrUsername).map(profileItem),
			...(place ? [fact('location', t('Location'), place)] : []),
			...(email ? [code('email', 'writes an e-mail', language)] : []),
			...(email || url ? [code('card', 'saves the contact', language)] : []),
			...(url ? [code('homepage', 'opens the homepage', language)] : []),
		]);
	},
};

function statement(resume: Resume): Item[] {
	const {statement} = resume;
	if (!statement) {
		return [];
	}
	const {title, text} = statement;
	const {t} = languageOf(resume);
	const head = title ? [{spans: [{text: title, meaning: 'heading'} as const]}] : [];
	return [
		{
			id: 'statement',
			row: {lead: t('Open to'), text: t('positions'), ...(title && {tail: title})},
			detail: [...head, ...linesOf(statement, text)],
		},
	];
}

function code(kind: CodeKind, purpose: Phrase, {t}: Language): Item {
	return {id: `code-${kind}`, row: {lead: t('QR code'), text: t(purpose)}, detail: [], code: kind};
}

/** Whether a profile has more than the name of its network. */
function hasUrlOrUsername({url, username}: Profile): boolean {
	return Boolean(url || username);
}

function profileItem(profile: Profile): Item {
	const {network, username, url} = profile;
	const id = original(profile).network.toLowerCase().replaceAll(' ', '-');
	if (!url) {
		return fact(id, network, username ?? '');
	}
	const item = address(id, network, url, url);
	const handle = handleBeside(profile);
	const [block = labelled(network, url)] = item.detail;
	return handle === ''
		? item
		: {...item, row: {lead: network, text: `${handle}  ${url}`}, detail: [{...block, spans: [{text: `${handle}  `}, ...block.spans]}]};
}

/** Formats an address on one line: "Hauptstraße 1, 10827 Berlin, Germany". */
export function addressWords({address, postalCode, city, region, countryCode}: Location = {}): string {
	return joined([address?.replaceAll('\n', ', '), joined([postalCode, city], ' '), region, countryCode]);
}

function fact(id: string, label: string, text: string): Item {
	return {id, row: {lead: label, text}, detail: [labelled(label, text, {labelWidth: 14})]};
}

function address(id: string, label: string, text: string, url: string): Item {
	return {
		id,
		row: {lead: label, text},
		detail: [labelled(label, {text, meaning: 'link', href: url}, {labelWidth: 14})],
		links: [{label, url}],
	};
}

/** Appends a number to the id of a second profile on the same network. */
function withOwnIds(items: readonly Item[]): Item[] {
	const taken = new Set<string>();
	return items.map(item => ({...item, id: takeId(item.id, taken)}));
}
