/** Content negotiation (RFC 9110 section 12). */
import type {IncomingHttpHeaders} from 'node:http';
// The parser of Accept headers that Express has used for ten years: q-values, wildcards and parameters are easy to get wrong.
import Negotiator from 'negotiator';
import {type Format, formats} from '../formats/index.js';
import type {LanguageId} from '../i18n/language.js';
import {languageOfTag} from '../i18n/tags.js';

/** How the bytes of an answer are packed. */
export type Coding = 'br' | 'gzip' | 'identity';

/** Programs whose readers look at a terminal. They accept anything, and mean text. */
const terminalPrograms =
	/^(?:curl|wget|httpie|xh|lwp-request|libwww-perl|python-(?:requests|httpx|urllib)|aiohttp|go-http-client|node|nushell|fetch|openbsd ftp|zig|http_get)\b|powershell/i;

/** The headers that choose a format and a language. */
export const negotiatedBy = 'Accept, Accept-Language, User-Agent';

/** Chooses the format to answer in; where the client accepts none of them, the one that suits its kind (section 12.4.1). */
export function chooseFormat(headers: IncomingHttpHeaders, choice: readonly Format[]): Format {
	const first = isTerminalProgram(headers) ? 'text' : 'html';
	const ordered = [...choice.filter(format => format === first), ...choice.filter(format => format !== first)];
	const [type] = new Negotiator({headers}).mediaTypes(ordered.map(format => formats[format].mimeType));
	return ordered.find(format => formats[format].mimeType === type) ?? ordered[0] ?? 'text';
}

/** Chooses the language that the reader prefers among those that there are; English for all others. */
export function chooseLanguage(headers: IncomingHttpHeaders): LanguageId {
	for (const tag of new Negotiator({headers}).languages()) {
		const found = languageOfTag(tag);
		if (found) {
			return found;
		}
	}
	return 'en';
}

/** Chooses the smallest coding that the client takes. */
export function chooseCoding(headers: IncomingHttpHeaders): Coding {
	const accepted = new Negotiator({headers}).encodings(['br', 'gzip', 'identity']);
	return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}

function isTerminalProgram({'user-agent': agent = ''}: IncomingHttpHeaders): boolean {
	return agent === '' || terminalPrograms.test(agent);
}
