import type {Resume} from '../resume/types.js';
import {encodeUnsafe, oneLine} from './clean.js';
import {currentPlaces} from './current.js';
import {splitName} from './names.js';

/**
 * A contact card of the person: vCard 3.0 (RFC 2426), UTF-8, lines of at most 75 octets that end in CR LF.
 *
 * Not 4.0 (RFC 6350), although it is newer: Android's own Contacts refuses a file that says VERSION:4.0
 * (GrapheneOS/os-issue-tracker#977, DivestOS-Build#202: the same card imports once the line says 3.0), Apple's
 * Contacts fails on it (lennart-k/rustical#267, Intermesh/groupoffice#1282), and 3.0 is what Apple and Google write
 * themselves. Nothing here needs 4.0, and what reads 4.0 reads 3.0.
 */
export function formatVcard(resume: Resume): string {
	const {basics, meta} = resume;
	const {family, given} = splitName(basics.name);
	const [place] = currentPlaces(resume);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:${escapeText(family)};${escapeText(given)};;;`,
		`FN:${escapeText(basics.name)}`,
		...(place ? [`ORG:${escapeText(place.organization)}`, `TITLE:${escapeText(place.role)}`] : []),
		`EMAIL;TYPE=INTERNET:${escapeText(basics.email)}`,
		`URL:${encodeUnsafe(basics.url)}`,
		...basics.profiles.flatMap(({network, url}, index) => [
			`item${index + 1}.URL:${encodeUnsafe(url)}`,
			`item${index + 1}.X-ABLABEL:${escapeText(network)}`,
		]),
		`NOTE:${escapeText(basics.label)}`,
		`REV:${fullDate(meta.lastModified)}T00:00:00Z`,
		'END:VCARD',
	];
	return lines.map(line => `${fold(line)}\r\n`).join('');
}

/** The card cut down to what a QR code has room for: name, e-mail, homepage. */
export function formatShortVcard({basics}: Resume): string {
	const {family, given} = splitName(basics.name);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:${escapeText(family)};${escapeText(given)};;;`,
		`FN:${escapeText(basics.name)}`,
		`EMAIL:${escapeText(basics.email)}`,
		`URL:${encodeUnsafe(basics.url)}`,
		'END:VCARD',
	];
	return lines.map(line => `${fold(line)}\r\n`).join('');
}

/** Escapes a text value (RFC 2426, section 4): "\", ",", ";" and line breaks. */
function escapeText(text: string): string {
	const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
	return lines.map(line => oneLine(line).replace(/[\\,;]/g, '\\$&')).join('\\n');
}

function fullDate(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** Folds a line (RFC 2426, section 2.6): each further line begins with a space; no character is cut. */
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
