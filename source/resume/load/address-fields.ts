import {sanitizeLine} from './sanitize.js';
import type {Schema} from './schema.js';
import {textLike} from './text-fields.js';

/** A URL that may be followed: http, https or mailto only. A host name such as "www.example.com" is read as https. */
export const address: Schema<string> = textLike(
	'expected an http or https address',
	/^https?:\/\/[a-z\d][a-z\d.-]*(\/[\w./~%?=&#+-]*)?$/,
	addressOf,
	{format: 'uri'},
);

export const email: Schema<string> = textLike(
	'expected an e-mail address',
	/^[\w.+-]+@[a-z\d.-]+$/i,
	text => {
		const found = text.replace(/^mailto:/i, '');
		return /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u.test(found) && found.length <= 254 ? found : undefined;
	},
	{format: 'email'},
);

/** A DOI, or the URL of one. */
export const doi: Schema<string> = textLike('expected a DOI such as 10.1145/3731446', /^10\.\d{4,9}\/[\w.()/-]+$/, text => {
	const found = bareDoi(text);
	return isDoi(found) ? found : undefined;
});

/** Removes the address of the resolver, or the prefix "doi:", from a DOI. */
export function bareDoi(text: string): string {
	return text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
}

/** Whether a text is a DOI, or a short DOI, which has no dot: "10/gf2x3k" (https://shortdoi.org). */
export function isDoi(text: string): boolean {
	return /^10(?:\.\d{4,9})?\/\S+$/.test(text);
}

export const arxiv: Schema<string> = textLike('expected an arXiv identifier such as 2409.00920', /^\d{4}\.\d{4,5}$/, text => {
	const found = text.replace(/^(https?:\/\/arxiv\.org\/abs\/|arxiv:\s*)/i, '');
	return /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/.test(found) ? found : undefined;
});

/** A picture: a URL, a file name, or a data: URL. */
export const picture: Schema<string> = {
	read(value, cursor) {
		const given = typeof value === 'string' ? value.trim() : undefined;
		if (given === undefined || !/^(https?:\/\/|data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]+$|(?![a-z][a-z\d+.-]*:))/i.test(given)) {
			return cursor.skip(value, 'expected a picture');
		}
		return given.startsWith('data:') ? given : sanitizeLine(given).slice(0, 2000) || undefined;
	},
	schema: {type: 'string'},
};

/** Extensions of file names, none of which is, or is meant as, a host name. */
const fileName =
	/^[^/]*\.(?:html?|xhtml|php|aspx?|jsp|pdf|docx?|odt|rtf|txt|tex|bib|md|markdown|pages|pptx?|key|odp|xlsx?|ods|csv|tsv|jpe?g|png|gif|svg|webp|bmp|tiff?|ico|heic|avif|eps|json|jsonc|ya?ml|xml|toml|zip|gz|tgz|rar|7z|tar|js|ts|css|mp[34]|mov|avi|webm|wav)$/i;

/** Parses a text as a URL; undefined when it is none that may be followed. */
export function addressOf(text: string): string | undefined {
	if (/\s/.test(text)) {
		return undefined;
	}
	const withScheme = /^\/\/[^/]/.test(text) ? `https:${text}` : isName(text) ? `https://${text}` : text;
	const address = withScheme.replace(/^(https?|mailto):/i, scheme => scheme.toLowerCase());
	if (/^mailto:[^@]+@[^@]+$/.test(address)) {
		return address;
	}
	return /^https?:\/\/[^/?#]/.test(address) && URL.canParse(address) ? address : undefined;
}

/** Whether a text is a host name, with or without a path: "example.com/me". */
function isName(text: string): boolean {
	return !fileName.test(text.replace(/[?#].*$/, '')) && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#].*)?$/u.test(text);
}
