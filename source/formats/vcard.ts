import {isDate} from '../resume/dates.js';
import type {Basics, Location, Resume} from '../resume/types.js';
import {encodeUnsafe, oneLine} from './clean.js';
import {currentAffiliations} from './current.js';
import {splitName} from './person-names.js';

/**
 * Formats a contact card of the person: vCard 3.0 (RFC 2426), UTF-8, lines of at most 75 octets that end in CR LF.
 *
 * Not 4.0 (RFC 6350), although it is newer: Android's own Contacts refuses a file that says VERSION:4.0
 * (GrapheneOS/os-issue-tracker#977, DivestOS-Build#202: the same card imports once the line says 3.0), Apple's Contacts
 * fails on it (lennart-k/rustical#267, Intermesh/groupoffice#1282), and 3.0 is what Apple and Google write themselves.
 * Nothing here needs 4.0, and readers of 4.0 read 3.0.
 */
export function formatVcard(resume: Resume): string {
	const {basics, meta} = resume;
	const {email, phone, url, label, location} = basics;
	const [place] = currentAffiliations(resume);
	return card([
		...nameLines(basics),
		...(place?.organization ? [`ORG:${escapeText(place.organization)}`] : []),
		...(place?.role ? [`TITLE:${escapeText(place.role)}`] : []),
		...(email ? [`EMAIL;TYPE=INTERNET:${escapeText(email)}`] : []),
		...(phone ? [`TEL:${escapeText(phone)}`] : []),
		...(location ? [`ADR:${addressParts(location).map(escapeText).join(';')}`] : []),
		...(url ? [`URL:${encodeUnsafe(url)}`] : []),
		...basics.profiles.flatMap(({network, url}, index) =>
			url ? [`item${index + 1}.URL:${encodeUnsafe(url)}`, `item${index + 1}.X-ABLABEL:${escapeText(network)}`] : [],
		),
		...(label ? [`NOTE:${escapeText(label)}`] : []),
		...(meta.lastModified && isDate(meta.lastModified) ? [`REV:${fullDate(meta.lastModified)}T00:00:00Z`] : []),
	]);
}

/** Returns the lines for the name, the only required property; FN falls back to the e-mail or the homepage. */
function nameLines({name, email, url}: Basics): string[] {
	const {family, given, title, suffix} = splitName(name);
	return [`N:${[family, given, '', title, suffix].map(escapeText).join(';')}`, `FN:${escapeText(name || email || url || 'Unknown')}`];
}

/**
 * Returns the components of ADR: post office box, extended address, street, city, region, postal code, country (RFC 2426,
 * section 3.2.1).
 */
function addressParts({address = '', city = '', region = '', postalCode = '', countryCode = ''}: Location): string[] {
	return ['', '', address, city, region, postalCode, countryCode];
}

function card(lines: readonly string[]): string {
	return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].map(line => `${fold(line)}\r\n`).join('');
}

/** Formats a card short enough for a QR code: name, e-mail, homepage. */
export function formatShortVcard({basics}: Resume): string {
	const {email, url} = basics;
	return card([...nameLines(basics), ...(email ? [`EMAIL:${escapeText(email)}`] : []), ...(url ? [`URL:${encodeUnsafe(url)}`] : [])]);
}

/** Escapes a text value (RFC 2426, section 4): "\", ",", ";" and line breaks. */
function escapeText(text: string): string {
	const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
	return lines.map(line => oneLine(line).replace(/[\\,;]/g, '\\$&')).join('\\n');
}

function fullDate(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** Folds a line (RFC 2426, section 2.6): continuation lines begin with a space; no character is split. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > 75) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
