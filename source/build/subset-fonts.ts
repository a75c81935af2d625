/** The fonts of the PDF: cut down to the characters that a résumé may have, in files beside the program. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import subsetFont from 'subset-font';
import {chinese} from '../i18n/chinese.js';

/** A font as a package ships it, and the file that is made from it. */
interface FontSource {
	readonly package: string;
	readonly file: string;
	readonly target: string;
	/** The OpenType features that stay. Without ligatures, every character is found as it was written. */
	readonly features: readonly string[];
}

/** Kerning, and accents on letters that Unicode has no single character for. */
const latin = ['kern', 'mark', 'mkmk'];

const sources: readonly FontSource[] = [
	{package: 'source-sans', file: 'TTF/SourceSans3-Regular.ttf', target: 'regular.ttf', features: latin},
	{package: 'source-sans', file: 'TTF/SourceSans3-Semibold.ttf', target: 'bold.ttf', features: latin},
	{package: 'source-sans', file: 'TTF/SourceSans3-It.ttf', target: 'italic.ttf', features: latin},
	{package: '@expo-google-fonts/noto-sans-sc', file: '400Regular/NotoSansSC_400Regular.ttf', target: 'chinese.ttf', features: []},
];

/** The folders of the packages that the fonts are from, for their license notices. */
export const fontPackages: readonly string[] = [...new Set(sources.map(source => `node_modules/${source.package}`))];

/** Latin with its extensions, Greek, Cyrillic, and the signs that go with them. */
const latinBlocks = [
	[0x20, 0x7e],
	[0xa0, 0x24f],
	[0x2b0, 0x3ff],
	[0x400, 0x52f],
	[0x1e00, 0x1eff],
	[0x2000, 0x22ff],
	[0x25a0, 0x26ff],
	[0x2700, 0x27bf],
] as const;

/**
 * Makes the font files.
 *
 * @param folder where they go
 * @param words all that our own résumé holds
 */
export async function writeFonts(folder: string, words: string): Promise<void> {
	await mkdir(folder, {recursive: true});
	const han = [...(words + (await documentTranslations()))].filter(character => character > '\u2e7f').join('');
	const latin = latinBlocks.map(([first, last]) => charactersOf(first, last)).join('');
	await Promise.all(
		sources.map(async ({package: name, file, target, features}) => {
			const font = await readFile(join('node_modules', name, file));
			const characters = target === 'chinese.ttf' ? han : latin;
			const subset = await subsetFont(font, characters, {
				targetFormat: 'truetype',
				keepFeatures: [...features],
				noHinting: true,
				// Who changes a font, be it by leaving characters out, may not keep a reserved name (OFL 1.1, 3).
				dropTables: ['name'],
			});
			await writeFile(join(folder, target), subset);
		}),
	);
}

function charactersOf(first: number, last: number): string {
	return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** The Chinese words of a document: those whose English is said by the résumé or by a format. */
async function documentTranslations(): Promise<string> {
	const files = ['source/resume', 'source/formats'].map(async folder =>
		(await readdir(folder, {recursive: true}))
			.filter(file => file.endsWith('.ts') && !file.startsWith('load') && !file.startsWith('search'))
			.map(file => readFile(join(folder, file), 'utf8')),
	);
	const code = (await Promise.all((await Promise.all(files)).flat())).join('\n');
	return Object.entries(chinese)
		.filter(([english]) => code.includes(`'${english}'`) || code.includes(`\t${english}: `))
		.map(([, words]) => words)
		.join('');
}
