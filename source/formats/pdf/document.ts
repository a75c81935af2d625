import {buffer} from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import {oneLine} from '../clean.js';
import type {Paper} from './style.js';

/** The metadata of a document. */
export interface DocumentMetadata {
	readonly title: string;
	readonly author: string;
	/** A BCP 47 tag. */
	readonly language: string;
	/** Absent when the data has no date of its last modification: the same input gives the same bytes. */
	readonly date?: Date | undefined;
}

/**
 * An empty tagged document: PDF 1.7 (ISO 32000-1), marked as PDF/UA-1 (ISO 14289-1). It writes the XMP metadata itself,
 * since pdfkit does not escape a title in XML.
 */
export class TaggedDocument extends PDFDocument {
	readonly #metadata: DocumentMetadata;

	constructor(metadata: DocumentMetadata, {width, height, scale}: Paper) {
		const {title, author, language, date = new Date(0)} = metadata;
		super({
			size: [width * scale, height * scale],
			margin: 0,
			autoFirstPage: false,
			pdfVersion: '1.7',
			lang: language,
			tagged: true,
			displayTitle: true,
			// The types only know the subsets of PDF/A. `font: null` loads no standard font.
			...({subset: 'PDF/UA', font: null} as object),
			info: {Title: oneLine(title), Author: oneLine(author), Creator: 'xuhuang', CreationDate: date},
		});
		this.#metadata = metadata;
		if (!metadata.date) {
			delete this.info.CreationDate;
		}
	}

	/** The main language of the document. */
	get language(): string {
		return this.#metadata.language;
	}

	/** Writes the XMP metadata. Called by pdfkit at the end (its MetadataMixin). */
	_addInfo(): void {
		const {title, author, date} = this.#metadata;
		const created = date ? `<xmp:CreateDate>${date.toISOString().slice(0, 19)}Z</xmp:CreateDate>` : '';
		const creator = author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>` : '';
		(this as unknown as {appendXML(xml: string): void}).appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">${created}<xmp:CreatorTool>xuhuang</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>${creator}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>PDFKit</pdf:Producer></rdf:Description>
`);
	}

	/** Ends the document and resolves with all of its bytes. Asynchronous, since pdfkit splits off a picture's transparency later. */
	async bytes(): Promise<Uint8Array> {
		const bytes = buffer(this);
		this.end();
		return bytes;
	}
}

function escapeXml(text: string): string {
	return oneLine(text)
		.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
		.replace(/[\uFFFE\uFFFF]/g, '');
}
