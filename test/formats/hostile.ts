import {ownResume} from '../../source/resume/own.js';
import type {Publication, Resume} from '../../source/resume/types.js';

/** Texts that try to break out of one format or another. */
export const hostileTexts = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'--> ]]> </style></title>',
	'}\n@article{evil, title = {x}}',
	'{ unbalanced',
	'\\ { } $ & # ^ _ ~ % "',
	'a\r\nEND:VCARD\r\nBEGIN:VCARD',
	'semi;colon,comma\\backslash\\',
	'[x](javascript:alert(1)) ![y](http://evil.example/z.png)',
	'# heading',
	'- item\n\n1. item\n\n    code',
	'1. one',
	'```\ncode',
	'a\u001b[31mred\u0007\u009b2J\u007f',
	'half \ud800 surrogate',
	'and others, Jr and',
	'\u2028line\u2029paragraph',
];

/** Addresses that are not what they seem. */
export const hostileAddresses = [
	'javascript:alert(1)',
	'https://x.example/"><script>alert(1)</script>',
	'https://x.example/)[y](javascript:alert(1))',
	'https://x.example/a\r\nEND:VCARD',
	'https://x.example/{}\\',
];

const structural = new Set([
	'id',
	'type',
	'kind',
	'date',
	'dates',
	'startDate',
	'endDate',
	'releaseDate',
	'lastModified',
	'version',
	'publications',
]);

/** The own résumé with every free text replaced, every address too when one is given; ids, dates and kinds stay. */
export function hostileResume(text: string, address?: string): Resume {
	const replaced = (value: unknown, key: string): unknown => {
		if (typeof value === 'string') {
			const isAddress = key === 'url' || key === '$schema';
			return isAddress ? (address ?? value) : structural.has(key) ? value : text;
		}
		if (Array.isArray(value)) {
			return key === 'publications' && typeof value[0] === 'string'
				? value
				: value.map(item => replaced(item, key === 'publications' ? '' : key));
		}
		return value !== null && typeof value === 'object'
			? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name)]))
			: value;
	};
	return replaced(ownResume, '') as Resume;
}

/** The own résumé with one publication, changed as given. */
export function resumeWith(change: Partial<Publication>): {resume: Resume; publication: Publication} {
	const publication = {...(ownResume.publications[0] as Publication), ...change};
	return {resume: {...ownResume, publications: [publication]}, publication};
}

/** What a reader of one line sees of a text. */
export function visible(text: string): string {
	return text
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}
