import {original} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import {type Format, formats} from './index.js';

/** Returns the command that shows the résumé on the reader's own machine; undefined when there is none. */
export function commandOf({origin}: Resume): string | undefined {
	return origin ? origin.command : 'npx xuhuang';
}

/** Returns the command that exports the résumé to a file: "npx xuhuang pdf --output xuhuang.pdf". */
export function exportCommand(command: string, format: Format, resume: Resume): string {
	return `${command} ${format} --output ${baseName(original(resume).basics.name)}.${formats[format].extension}`;
}

/** Returns the name in lower-case ASCII letters and digits, "xuhuang"; "resume" when none are left. */
function baseName(name: string): string {
	const letters = name.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
	return letters.toLowerCase() || 'resume';
}
