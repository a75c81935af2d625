import {asWrittenOf, keepAsWritten} from './as-written.js';
import type {Basics, Resume} from './types.js';

/** Patterns for the unknown fields of a file that belong to a hidden field. */
const names: Readonly<Record<string, RegExp>> = {
	phone: /phone|mobile|^cell|^tel$|fax|whatsapp/i,
	email: /e-?mail/i,
	address: /address|street|postal|zip/i,
	location: /location|address|city|region|country|postal|zip|street/i,
	image: /image|picture|photo|avatar/i,
};

/**
 * Returns a résumé without the fields that its owner does not publish; their values are also replaced in all other texts.
 *
 * @param fields "phone", "address" (the street address), "email", "location" or "image"
 */
export function hide(resume: Resume, fields: readonly string[]): Resume {
	if (fields.length === 0) {
		return resume;
	}
	const {basics} = resume;
	const secrets = fields.flatMap(field => secretsOf(field, basics)).filter(text => text.length > 4);
	const shown = {...resume, basics: withoutFields(basics, fields)};
	return {...(withoutWords(shown, secrets) as Resume), origin: resume.origin && withHidden(resume.origin, fields)};
}

/** Returns the origin with the hidden fields added, so that its command hides the same ones. */
function withHidden(origin: NonNullable<Resume['origin']>, fields: readonly string[]): NonNullable<Resume['origin']> {
	const {command, photo, ...others} = origin;
	return {
		...others,
		hidden: fields,
		...(command && {command: `${command} --hide ${fields.join(',')}`}),
		...(photo && !fields.includes('image') && {photo}),
	};
}

function secretsOf(field: string, {phone, email, location}: Basics): string[] {
	const found = {phone, email, address: location?.address}[field];
	return found ? [found] : [];
}

function withoutFields(basics: Basics, fields: readonly string[]): Basics {
	const {phone, email, location, image, ...others} = basics;
	const hides = (field: string) => fields.includes(field);
	const {address, postalCode, ...place} = location ?? {};
	const shownPlace = hides('address') ? place : location;
	const found: Basics = {
		...others,
		...(phone && !hides('phone') && {phone}),
		...(email && !hides('email') && {email}),
		...(image && !hides('image') && {image}),
		...(location && !hides('location') && {location: shownPlace}),
		profiles: basics.profiles.filter(
			({url = ''}) => !(hides('email') && /^mailto:/.test(url)) && !(hides('phone') && /^tel:|wa\.me\//.test(url)),
		),
	};
	const written = asWrittenOf(basics);
	if (written) {
		const kept = Object.entries(written.instead).filter(([key]) => !fields.some(field => names[field]?.test(key)));
		keepAsWritten(found, {...written, instead: Object.fromEntries(kept)});
	}
	return found;
}

/** Returns a value with some words replaced by "…" in each text in it, recursively. */
function withoutWords(value: unknown, words: readonly string[]): unknown {
	if (typeof value === 'string') {
		return words.reduce((text, word) => (text.includes(word) ? text.replaceAll(word, '…') : text), value);
	}
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	if (Array.isArray(value)) {
		return value.map(item => withoutWords(item, words));
	}
	// The spread copies what is kept under symbols.
	const found = {...value, ...Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withoutWords(field, words)]))};
	const written = asWrittenOf(value);
	if (written) {
		keepAsWritten(found, withoutWords(written, words) as typeof written);
	}
	return found;
}
