/** Subsets the fonts of the PDF to the characters that a résumé may have. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import subsetFont from 'subset-font';
import {chinese} from '../i18n/chinese.js';

/** A font file in a package, and the subset file to write. */
interface FontSource {
	readonly package: string;
	readonly file: string;
	readonly target: string;
	/** OpenType features to keep. Without ligatures, extracted text keeps every character as it was written. */
	readonly features: readonly string[];
}

/** Kerning, and accents on letters without a precomposed character in Unicode. */
const latin = ['kern', 'mark', 'mkmk'];

const sources: readonly FontSource[] = [
	{package: 'source-sans', file: 'TTF/SourceSans3-Regular.ttf', target: 'regular.ttf', features: latin},
	{package: 'source-sans', file: 'TTF/SourceSans3-Semibold.ttf', target: 'bold.ttf', features: latin},
	{package: 'source-sans', file: 'TTF/SourceSans3-It.ttf', target: 'italic.ttf', features: latin},
	{package: '@expo-google-fonts/noto-sans-sc', file: '400Regular/NotoSansSC_400Regular.ttf', target: 'chinese.ttf', features: []},
];

/** The folders of the font packages, for their license notices. */
export const fontPackages: readonly string[] = [...new Set(sources.map(source => `node_modules/${source.package}`))];

/** Latin with its extensions, Greek, Cyrillic, punctuation and symbols. */
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
 * Writes the subset font files.
 *
 * @param folder the output folder
 * @param text all text of the bundled résumé
 */
export async function writeFonts(folder: string, text: string): Promise<void> {
	await mkdir(folder, {recursive: true});
	const han = [...(text + (await documentTranslations()))].filter(character => character > '\u2e7f').join('');
	const latin = latinBlocks.map(([first, last]) => charactersOf(first, last)).join('');
	await Promise.all(
		sources.map(async ({package: name, file, target, features}) => {
			const font = await readFile(join('node_modules', name, file));
			const characters = target === 'chinese.ttf' ? han : latin;
			const subset = await subsetFont(font, characters, {
				targetFormat: 'truetype',
				keepFeatures: [...features],
				noHinting: true,
				// A modified font, even a subset, may not keep a reserved font name (OFL 1.1, 3).
				dropTables: ['name'],
			});
			await writeFile(join(folder, target), subset);
		}),
	);
}

function charactersOf(first: number, last: number): string {
	return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Returns the Chinese translations that a document may contain: those of messages in source/resume and source/formats. */
async function documentTranslations(): Promise<string> {
	const files = ['source/resume', 'source/formats'].map(async folder =>
		(await readdir(folder, {recursive: true}))
			.filter(file => file.endsWith('.ts') && !file.startsWith('load') && !file.startsWith('search'))
			.map(file => readFile(join(folder, file), 'utf8')),
	);
	const code = (await Promise.all((await Promise.all(files)).flat())).join('\n');
	return Object.entries(chinese)
		.filter(([english]) => code.includes(`'${english}'`) || code.includes(`\t${english}: `))
		.map(([, translation]) => translation)
		.join('');
}
