/** The registry of formats: plain data, so that asking what there is loads none of them. */
import type {Phrase} from '../i18n/language.js';
import type {SectionId} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import type {FormatFunction, TextFormatFunction} from './format.js';
import {type Format, formatIds, type TextFormat, textFormatIds} from './ids.js';

export interface FormatDescriptor {
	readonly id: Format;
	/** In one line, for the help. */
	readonly description: Phrase;
	/** Of a file, without the dot. */
	readonly extension: string;
	readonly mimeType: string;
	/** The sections that it can be asked for; the whole résumé always. */
	readonly sections: 'all' | readonly SectionId[];
}

export const formats: Readonly<Record<Format, FormatDescriptor>> = {
	text: {id: 'text', description: 'plain text', extension: 'txt', mimeType: 'text/plain', sections: 'all'},
	short: {
		id: 'short',
		description: 'the 30-second view: who, where, latest, contact',
		extension: 'txt',
		mimeType: 'text/plain',
		sections: [],
	},
	markdown: {id: 'markdown', description: 'Markdown', extension: 'md', mimeType: 'text/markdown', sections: 'all'},
	json: {id: 'json', description: 'JSON Resume 1.0 with extensions', extension: 'json', mimeType: 'application/json', sections: 'all'},
	bibtex: {
		id: 'bibtex',
		description: 'BibTeX entries of the publications',
		extension: 'bib',
		mimeType: 'application/x-bibtex',
		sections: ['publications'],
	},
	csl: {
		id: 'csl',
		description: 'CSL-JSON of the publications, for Zotero, pandoc and others',
		extension: 'json',
		mimeType: 'application/vnd.citationstyles.csl+json',
		sections: ['publications'],
	},
	vcard: {id: 'vcard', description: 'a contact card for an address book', extension: 'vcf', mimeType: 'text/vcard', sections: ['contact']},
	html: {id: 'html', description: 'one web page, for the browser and for paper', extension: 'html', mimeType: 'text/html', sections: 'all'},
	pdf: {id: 'pdf', description: 'pages to forward or to print', extension: 'pdf', mimeType: 'application/pdf', sections: 'all'},
};

/** Whether the word names a format. */
export function isFormat(word: string): word is Format {
	return (formatIds as readonly string[]).includes(word);
}

/** Whether the section makes sense in the format; the whole résumé (no section) always does. */
export function supports(format: Format, section?: SectionId): boolean {
	const {sections} = formats[format];
	return section === undefined || sections === 'all' || sections.includes(section);
}

type Loaders = Readonly<Record<TextFormat, () => Promise<TextFormatFunction>> & Record<Format, () => Promise<FormatFunction>>>;

const loaders: Loaders = {
	text: async () => (await import('./text.js')).formatText,
	short: async () => (await import('./short.js')).formatShort,
	markdown: async () => (await import('./markdown.js')).formatMarkdown,
	json: async () => (await import('./json.js')).formatJson,
	bibtex: async () => (await import('./bibtex.js')).formatBibtex,
	csl: async () => (await import('./csl.js')).formatCsl,
	vcard: async () => (await import('./vcard.js')).formatVcard,
	html: async () => (await import('./html.js')).formatHtml,
	pdf: async () => (await import('./pdf/index.js')).formatPdf,
};

/** Loads the one file that writes the format. */
export function loadFormat(format: TextFormat): Promise<TextFormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction>;
export function loadFormat(format: Format): Promise<FormatFunction> {
	return loaders[format]();
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
export {type Format, formatIds, type TextFormat, textFormatIds};
