/** Content negotiation (RFC 9110 section 12). */
import type {IncomingHttpHeaders} from 'node:http';
// Express's parser of Accept headers for ten years: q-values, wildcards and parameters are easy to get wrong.
import Negotiator from 'negotiator';
import {type Format, formats} from '../formats/index.js';
import type {LanguageId} from '../i18n/language.js';
import {languageOfTag} from '../i18n/tags.js';

/** Content coding of a response. */
export type Coding = 'br' | 'gzip' | 'identity';

/** User agents of terminal programs, whose Accept header allows any type; they get text. */
const terminalPrograms =
	/^(?:curl|wget|httpie|xh|lwp-request|libwww-perl|python-(?:requests|httpx|urllib)|aiohttp|go-http-client|node|nushell|fetch|openbsd ftp|zig|http_get)\b|powershell/i;

/** Vary header of responses with negotiated format and language. */
export const negotiatedBy = 'Accept, Accept-Language, User-Agent';

/** Negotiates the format; when the client accepts none, returns the default of its kind, text or HTML (section 12.4.1). */
export function chooseFormat(headers: IncomingHttpHeaders, choice: readonly Format[]): Format {
	const first = isTerminalProgram(headers) ? 'text' : 'html';
	const ordered = [...choice.filter(format => format === first), ...choice.filter(format => format !== first)];
	const [type] = new Negotiator({headers}).mediaTypes(ordered.map(format => formats[format].mimeType));
	return ordered.find(format => formats[format].mimeType === type) ?? ordered[0] ?? 'text';
}

/** Negotiates the language among the supported ones; English when none matches. */
export function chooseLanguage(headers: IncomingHttpHeaders): LanguageId {
	for (const tag of new Negotiator({headers}).languages()) {
		const found = languageOfTag(tag);
		if (found) {
			return found;
		}
	}
	return 'en';
}

/** Negotiates the content coding; prefers the one with the smallest output. */
export function chooseCoding(headers: IncomingHttpHeaders): Coding {
	const accepted = new Negotiator({headers}).encodings(['br', 'gzip', 'identity']);
	return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}

function isTerminalProgram({'user-agent': agent = ''}: IncomingHttpHeaders): boolean {
	return agent === '' || terminalPrograms.test(agent);
}
