/** The fonts that are installed on this machine. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** Returns the files of fonts that may have all of some characters, in any order. */
export type FontFinder = (characters: readonly string[]) => readonly string[];

/** The most fonts that are opened for one document. */
const mostOpened = 24;

/** What fonts are called that suit a page: of the usual weight, without serifs, for signs as for letters. */
const preferences = [/NotoSans(CJK|SC)|SourceHanSans|PingFang|msyh|wqy|Hiragino/i, /sans/i, /regular/i];
const dislikes = /bold|italic|oblique|mono|condensed|light|thin|black|serif|emoji/i;

/** The beginnings of TrueType, OpenType and collections of them. */
const beginnings = ['00010000', '4f54544f', '74746366', '74727565'];

/** Whether bytes are those of a font that can be drawn. */
export function isFont(bytes: Uint8Array): boolean {
	return beginnings.includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
}

/**
 * The fonts of the system for some characters, the most suitable first: those that have all of them, then those that have
 * the first. Each is read when it is asked for.
 *
 * @param find finds the files
 */
export function* installedFonts(characters: readonly string[], find: FontFinder): Generator<Uint8Array> {
	const opened = new Set<string>();
	for (const some of [characters, characters.slice(0, 1)]) {
		for (const file of find(some)
			.toSorted((one, other) => suitability(other) - suitability(one))
			.slice(0, mostOpened)) {
			if (!opened.has(file)) {
				opened.add(file);
				yield* readFont(file);
			}
		}
	}
}

/** By fontconfig, which knows what each font has; by the folders of fonts where it is not there. */
export const fontconfigFiles: FontFinder = characters => {
	try {
		const charset = characters.map(character => character.codePointAt(0)?.toString(16)).join(' ');
		const options = {encoding: 'utf8' as const, timeout: 5000, stdio: 'pipe' as const};
		const lines = execFileSync('fc-list', [`:charset=${charset}`, 'file'], options).split('\n');
		return lines.map(line => line.replace(/: *$/, '')).filter(isFontName);
	} catch {
		// There is no fontconfig, as on macOS and Windows.
		return folderFiles();
	}
};

/** All files in the folders of fonts; which characters they have is seen when they are opened. */
export const folderFiles = (): readonly string[] => {
	const home = homedir();
	const folders = [
		...['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.fonts'), join(home, '.local/share/fonts')],
		...['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')],
		...['C:\\Windows\\Fonts', join(home, 'AppData/Local/Microsoft/Windows/Fonts')],
	];
	return folders.flatMap(filesIn).filter(isFontName);
};

function isFontName(file: string): boolean {
	return /\.(ttf|otf|ttc)$/i.test(file);
}

function suitability(file: string): number {
	const liked = preferences.reduce((sum, pattern, index) => sum + (pattern.test(file) ? 2 ** (preferences.length - index) : 0), 0);
	return liked - (dislikes.test(file) ? 16 : 0);
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => join(folder, name));
	} catch {
		// This system has no such folder.
		return [];
	}
}

function readFont(file: string): Uint8Array[] {
	try {
		const bytes = readFileSync(file);
		return isFont(bytes) ? [bytes] : [];
	} catch {
		// It is gone, or not to be read; others may do.
		return [];
	}
}
