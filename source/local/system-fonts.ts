/** The fonts installed on this machine. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** Returns the font files that may have all of some characters, in any order. */
export type FontFinder = (characters: readonly string[]) => readonly string[];

/** Maximum number of fonts opened for one document. */
const mostOpened = 24;

/** File name patterns of suitable fonts: regular weight, sans serif, with CJK characters first. */
const preferences = [/NotoSans(CJK|SC)|SourceHanSans|PingFang|msyh|wqy|Hiragino/i, /sans/i, /regular/i];
const dislikes = /bold|italic|oblique|mono|condensed|light|thin|black|serif|emoji/i;

/** The signatures (hex) of TrueType and OpenType fonts, and of collections of them. */
const beginnings = ['00010000', '4f54544f', '74746366', '74727565'];

/** Whether bytes are a font in a supported format. */
export function isFont(bytes: Uint8Array): boolean {
	return beginnings.includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
}

/**
 * Yields the system fonts for some characters, most suitable first: those with all of them, then those with the first one. Each
 * is read on demand.
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

/** Finds fonts with fontconfig, which knows their characters; in the font folders where it is not installed. */
export const fontconfigFiles: FontFinder = characters => {
	try {
		const charset = characters.map(character => character.codePointAt(0)?.toString(16)).join(' ');
		const options = {encoding: 'utf8' as const, timeout: 5000, stdio: 'pipe' as const};
		const lines = execFileSync('fc-list', [`:charset=${charset}`, 'file'], options).split('\n');
		return lines.map(line => line.replace(/: *$/, '')).filter(isFontName);
	} catch {
		// fontconfig is not installed, as on macOS and Windows.
		return folderFiles();
	}
};

/** Returns all files in the font folders; their characters are known only when they are opened. */
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
		// The folder does not exist on this system.
		return [];
	}
}

function readFont(file: string): Uint8Array[] {
	try {
		const bytes = readFileSync(file);
		return isFont(bytes) ? [bytes] : [];
	} catch {
		// The file was removed, or is not readable; other fonts are tried.
		return [];
	}
}
