/** What of this machine may go into a PDF. */
import {readFileSync} from 'node:fs';
import type {Surroundings} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {msg, type Phrase} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';
import {fileBeside} from './file-beside.js';
import {folderFiles, fontconfigFiles, installedFonts, isFont} from './system-fonts.js';

/** A font that was named cannot be used; the message names it and the reason. */
export class FontFileError extends MessageError {
	override name = 'FontFileError';
}

/** The largest picture that is read, bytes. */
const largestPicture = 20_000_000;

/**
 * The clock, the fonts and the pictures for a call on the command line.
 *
 * @throws {FontFileError} when the font that it names is none
 */
export function surroundingsOf({font, from}: Show, env: NodeJS.ProcessEnv): Surroundings {
	const named = font === undefined ? [] : [readFont(font)];
	return {
		date: dateIn(env),
		findFonts: function* (characters) {
			// The one that was named may lack some of them.
			yield* named;
			yield* installedFonts(characters, fontconfigFiles);
		},
		readImage: path => fileBeside(from === undefined || from === '-' ? 'resume.json' : from, path, largestPicture),
	};
}

/** The clock and the fonts for a server, which starts no process and reads no file for a visitor's word. */
export function servedSurroundings(env: NodeJS.ProcessEnv): Surroundings {
	return {date: dateIn(env), findFonts: characters => installedFonts(characters, folderFiles)};
}

/** The time of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), in seconds since 1970. */
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
	throw new FontFileError(msg("Can't read the font {file}: {reason}", {file, reason: msg('it is no TTF, OTF or TTC.')}));
}
