/**
 * The registry of formats: the command line, its help and completions, the files over SSH and the README are derived from
 * it. To add a format, add one file and one entry here. Reading the registry loads no format.
 */
import type {Phrase} from '../i18n/language.js';
import type {SectionId} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import type {FormatFunction, TextFormatFunction} from './format.js';

/** The static description of a format, available before it is loaded. */
export interface FormatDescriptor {
	/** One line, for the help. */
	readonly description: Phrase;
	/** File extension, without the dot. */
	readonly extension: string;
	readonly mimeType: string;
	/** Sections it can write on their own; the whole résumé always works. */
	readonly sections: 'all' | readonly SectionId[];
	/** Whether it can write the results of a search. */
	readonly isSearchable: boolean;
	/** Imports its module. */
	readonly load: () => Promise<FormatFunction>;
}

const registry = {
	text: {
		description: 'plain text',
		extension: 'txt',
		mimeType: 'text/plain',
		sections: 'all',
		isSearchable: true,
		load: async () => (await import('./text.js')).formatText,
	},
	short: {
		description: 'the 30-second view: who, where, latest, contact',
		extension: 'txt',
		mimeType: 'text/plain',
		sections: [],
		isSearchable: false,
		load: async () => (await import('./short.js')).formatShort,
	},
	markdown: {
		description: 'Markdown',
		extension: 'md',
		mimeType: 'text/markdown',
		sections: 'all',
		isSearchable: true,
		load: async () => (await import('./markdown.js')).formatMarkdown,
	},
	json: {
		description: 'JSON Resume 1.0 with extensions',
		extension: 'json',
		mimeType: 'application/json',
		sections: 'all',
		isSearchable: true,
		load: async () => (await import('./json.js')).formatJson,
	},
	bibtex: {
		description: 'BibTeX entries of the publications',
		extension: 'bib',
		mimeType: 'application/x-bibtex',
		sections: ['publications'],
		isSearchable: true,
		load: async () => (await import('./bibtex.js')).formatBibtex,
	},
	ris: {
		description: 'the publications in RIS, for EndNote, Mendeley and others',
		extension: 'ris',
		mimeType: 'application/x-research-info-systems',
		sections: ['publications'],
		isSearchable: true,
		load: async () => (await import('./ris.js')).formatRis,
	},
	csl: {
		description: 'CSL-JSON of the publications, for Zotero, pandoc and others',
		extension: 'json',
		mimeType: 'application/vnd.citationstyles.csl+json',
		sections: ['publications'],
		isSearchable: true,
		load: async () => (await import('./csl.js')).formatCsl,
	},
	atom: {
		description: 'the news as a feed, for feed readers',
		extension: 'atom',
		mimeType: 'application/atom+xml',
		sections: ['news'],
		isSearchable: false,
		load: async () => (await import('./atom.js')).formatAtom,
	},
	vcard: {
		description: 'a contact card for an address book',
		extension: 'vcf',
		mimeType: 'text/vcard',
		sections: ['contact'],
		isSearchable: false,
		load: async () => (await import('./vcard.js')).formatVcard,
	},
	html: {
		description: 'one web page, for the browser and for paper',
		extension: 'html',
		mimeType: 'text/html',
		sections: 'all',
		isSearchable: true,
		load: async () => (await import('./html.js')).formatHtml,
	},
	pdf: {
		description: 'pages to forward or to print',
		extension: 'pdf',
		mimeType: 'application/pdf',
		sections: 'all',
		isSearchable: true,
		load: async () => (await import('./pdf/index.js')).formatPdf,
	},
} as const satisfies Readonly<Record<string, FormatDescriptor>>;

/** The id of an export format. */
export type Format = keyof typeof registry;
/** The id of a format that returns text. */
export type TextFormat = {
	[Id in Format]: Awaited<ReturnType<(typeof registry)[Id]['load']>> extends TextFormatFunction ? Id : never;
}[Format];

/** The formats by id. */
export const formats: Readonly<Record<Format, FormatDescriptor>> = registry;
/** The ids of the formats, in the order of the registry. */
export const formatIds = Object.keys(formats) as Format[];
/** The ids of the text formats; every other returns bytes. */
export const textFormatIds = formatIds.filter((id): id is TextFormat => id !== 'pdf');

/** Whether the format can write the section; always true for the whole résumé (no section). */
export function supports(format: Format, section?: SectionId): boolean {
	const {sections} = formats[format];
	return section === undefined || sections === 'all' || sections.includes(section);
}

/** Imports the module of a format. */
export function loadFormat(format: TextFormat): Promise<TextFormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction> {
	return formats[format].load();
}

/** Returns the résumé prepared for a format: for HTML, with the detected language of another person's file. */
export async function readyFor(format: Format, resume: Resume): Promise<Resume> {
	if (format !== 'html' || !resume.origin || resume.origin.language) {
		return resume;
	}
	const {contentLanguage} = await import('./content-language.js');
	return {...resume, origin: {...resume.origin, language: contentLanguage(resume)}};
}

export {type FormatFunction, type FormatOptions, type PageOptions, type PaperName, paperNames, type TextFormatFunction} from './format.js';
