/**
 * The registry of formats: the command line, its help and completions, the files over SSH and the README follow from it.
 * A format is one file and one entry here. Asking what there is loads none of them.
 */
import type {Phrase} from '../i18n/language.js';
import type {SectionId} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import type {FormatFunction, TextFormatFunction} from './format.js';

/** What is known of a format before it is loaded. */
export interface FormatDescriptor {
	/** In one line, for the help. */
	readonly description: Phrase;
	/** Of a file, without the dot. */
	readonly extension: string;
	readonly mimeType: string;
	/** The sections that it can be asked for; the whole résumé always. */
	readonly sections: 'all' | readonly SectionId[];
	/** Whether what a search leaves can be written in it. */
	readonly isSearchable: boolean;
	/** Loads the one file that writes it. */
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

/** A form in which the résumé can be taken away. */
export type Format = keyof typeof registry;
/** A form of the résumé that is a text. */
export type TextFormat = {
	[Id in Format]: Awaited<ReturnType<(typeof registry)[Id]['load']>> extends TextFormatFunction ? Id : never;
}[Format];

/** The formats by their names. */
export const formats: Readonly<Record<Format, FormatDescriptor>> = registry;
/** The names of the formats, in the order of the registry. */
export const formatIds = Object.keys(formats) as Format[];
/** Those of text; every other is of bytes. */
export const textFormatIds = formatIds.filter((id): id is TextFormat => id !== 'pdf');

/** Whether the section makes sense in the format; the whole résumé (no section) always does. */
export function supports(format: Format, section?: SectionId): boolean {
	const {sections} = formats[format];
	return section === undefined || sections === 'all' || sections.includes(section);
}

/** Loads the one file that writes the format. */
export function loadFormat(format: TextFormat): Promise<TextFormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction> {
	return formats[format].load();
}

/** The résumé with what a format has to know of another person's file beforehand: for a page, the language that it is written in. */
export async function readyFor(format: Format, resume: Resume): Promise<Resume> {
	if (format !== 'html' || !resume.origin || resume.origin.language) {
		return resume;
	}
	const {contentLanguage} = await import('./content-language.js');
	return {...resume, origin: {...resume.origin, language: contentLanguage(resume)}};
}

export {type FormatFunction, type FormatOptions, type PageOptions, type PaperName, paperNames, type TextFormatFunction} from './format.js';
