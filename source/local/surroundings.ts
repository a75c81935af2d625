/** The resources of this machine that a PDF may use. */
import {readFileSync} from 'node:fs';
import type {Surroundings} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {msg, type Phrase} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';
import {fileBeside} from './file-beside.js';
import {folderFiles, fontconfigFiles, installedFonts, isFont} from './system-fonts.js';

/** The error for a font file that cannot be used; the message has its name and the reason. */
export class FontFileError extends MessageError {
	override name = 'FontFileError';
}

/** The largest picture that is read, in bytes. */
const largestPicture = 20_000_000;

/**
 * Returns the clock, the fonts and the pictures for a call on the command line.
 *
 * @throws {FontFileError} when the file of `--font` is not a font
 */
export function surroundingsOf({font, from}: Show, env: NodeJS.ProcessEnv): Surroundings {
	const named = font === undefined ? [] : [readFont(font)];
	return {
		date: dateIn(env),
		findFonts: function* (characters) {
			// It may lack some of the characters.
			yield* named;
			yield* installedFonts(characters, fontconfigFiles);
		},
		readImage: path => fileBeside(from === undefined || from === '-' ? 'resume.json' : from, path, largestPicture),
	};
}

/** Returns the clock and the fonts for a server, which starts no process and reads no file on behalf of a visitor. */
export function servedSurroundings(env: NodeJS.ProcessEnv): Surroundings {
	return {date: dateIn(env), findFonts: characters => installedFonts(characters, folderFiles)};
}

/** Returns the time in SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), in seconds since 1970. */
function dateIn({SOURCE_DATE_EPOCH: seconds = ''}: NodeJS.ProcessEnv): Date | undefined {
	return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}

const reasons: Readonly<Record<string, Phrase>> = {
	ENOENT: 'there is no such file.',
	EACCES: 'permission denied.',
	EISDIR: 'it is a folder.',
};

function readFont(file: string): Uint8Array {
	try {
		const bytes = readFileSync(file);
		if (isFont(bytes)) {
			return bytes;
		}
	} catch (error) {
		const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
		throw new FontFileError(msg("Can't read the font {file}: {reason}", {file, reason: reason ? msg(reason) : String(error)}));
	}
	throw new FontFileError(msg("Can't read the font {file}: {reason}", {file, reason: msg('it is not a TTF, OTF or TTC file.')}));
}
