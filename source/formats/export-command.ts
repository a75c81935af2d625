import {original} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';
import {type Format, formats} from './index.js';

/** What shows the résumé on a reader's own machine; undefined where nothing does. */
export function commandOf({origin}: Resume): string | undefined {
	return origin ? origin.command : 'npx xuhuang';
}

/** The command that writes the résumé into a file of a format: "npx xuhuang pdf --output xuhuang.pdf". */
export function exportCommand(command: string, format: Format, resume: Resume): string {
	return `${command} ${format} --output ${baseName(original(resume).basics.name)}.${formats[format].extension}`;
}

/** The name in small ASCII letters: "xuhuang". */
function baseName(name: string): string {
	const letters = name.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
	return letters.toLowerCase() || 'resume';
}
