import type {Reader} from './reader.js';
import {textLike} from './texts.js';

/** An address that may be followed: http, https or mailto, nothing else. A name such as "www.example.com" is one of https. */
export const address: Reader<string> = textLike(
	'expected an http or https address',
	/^https?:\/\/[a-z\d][a-z\d.-]*(\/[\w./~%?=&#+-]*)?$/,
	addressOf,
	{format: 'uri'},
);

export const email: Reader<string> = textLike(
	'expected an e-mail address',
	/^[\w.+-]+@[a-z\d.-]+$/i,
	text => {
		const found = text.replace(/^mailto:/i, '');
		return /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u.test(found) && found.length <= 254 ? found : undefined;
	},
	{format: 'email'},
);

/** A DOI, also when it is written as an address. */
export const doi: Reader<string> = textLike('expected a DOI such as 10.1145/3731446', /^10\.\d{4,9}\/[\w.()/-]+$/, text => {
	const found = text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
	return /^10\.\d{4,9}\/\S+$/.test(found) ? found : undefined;
});

export const arxiv: Reader<string> = textLike('expected an arXiv identifier such as 2409.00920', /^\d{4}\.\d{4,5}$/, text => {
	const found = text.replace(/^(https?:\/\/arxiv\.org\/abs\/|arxiv:\s*)/i, '');
	return /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/.test(found) ? found : undefined;
});

/** A picture: a file beside the résumé, an address, or the picture itself as a data: address. */
export const picture: Reader<string> = {
	schema: {type: 'string'},
	read(value, place) {
		return typeof value === 'string' && pictureData.test(value) ? value : pictureAddress.read(value, place);
	},
};

const pictureData = /^data:image\/(png|jpeg);base64,[A-Za-z\d+/]+={0,2}$/;
const pictureAddress = textLike('expected a file, an address, or a data: address of a PNG or JPEG', /^https?:\/\/[\w.~/%-]+$/, text =>
	/^https?:\/\//i.test(text) || !/^[a-z][a-z\d+.-]+:/i.test(text) ? text : undefined,
);

function addressOf(text: string): string | undefined {
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

/** Whether it is a name of the Internet, with or without a path: "example.com/me". */
function isName(text: string): boolean {
	return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#].*)?$/u.test(text);
}
