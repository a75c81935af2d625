import {joined} from '../../resume/join.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import type {FormatOptions} from '../format.js';
import {chaptersOf} from './chapters.js';
import {type DocumentMetadata, TaggedDocument} from './document.js';
import {DocumentFonts} from './document-fonts.js';
import {languageTag, textOf} from './document-text.js';
import {Drawing} from './draw.js';
import {type FilledPages, fillPages} from './fill.js';
import {headOf} from './head.js';
import {nodesOfChapter} from './layout.js';
import {LineSetter} from './lines.js';
import {drawPicture, pictureSpace, readPicture} from './picture.js';
import {Structure} from './structure.js';
import {paperOf} from './style.js';
import {visibleText} from './visible-text.js';

/**
 * Formats the résumé as a PDF: tagged (PDF/UA-1), with every address as a link, in as many pages as it needs. The same
 * input gives the same bytes.
 *
 * @throws {FontError} when no font has some of its characters
 * @throws {PictureError} when its picture cannot be read
 */
export async function formatPdf(resume: Resume, options: FormatOptions = {}): Promise<Uint8Array> {
	const {pages: pageOptions = {}} = options;
	const head = headOf(resume);
	const chapters = chaptersOf(resume, options);
	const text = textOf([...head, ...chapters.map(nodesOfChapter)]) + footerTexts(resume, 123_456, 7890).join('');
	const document = new TaggedDocument(metadataOf(resume, text, pageOptions.date), paperOf(pageOptions.paper ?? 'a4', 1));
	const fonts = new DocumentFonts(document, text, pageOptions);
	const picture = readPicture(resume.basics.image, pageOptions);
	const setter = new LineSetter(fonts);
	const filled = fillPages({head, chapters, reserved: picture ? pictureSpace : 0}, setter, pageOptions, languageOf(resume).t);
	draw(document, resume, filled, setter, picture);
	return document.bytes();
}

/** Draws all pages into the document. */
function draw(document: TaggedDocument, resume: Resume, {pages, paper}: FilledPages, setter: LineSetter, picture?: Buffer): void {
	const structure = new Structure(document);
	const drawing = new Drawing(document, structure, paper, setter);
	for (const [index, page] of pages.entries()) {
		document.addPage().scale(paper.scale);
		drawing.drawPage(page);
		if (picture && index === 0) {
			drawPicture(document, structure, paper, picture, resume);
		}
		drawing.drawFooter(footerTexts(resume, index + 1, pages.length));
	}
	structure.end();
}

function metadataOf(resume: Resume, text: string, date: Date | undefined): DocumentMetadata {
	const {t} = languageOf(resume);
	const {name} = resume.basics;
	const changed = new Date(resume.meta.lastModified ?? Number.NaN);
	return {
		title: name ? t('{name}: résumé', {name}) : t('Résumé'),
		author: name,
		language: languageTag(text),
		date: date ?? (Number.isNaN(changed.getTime()) ? undefined : changed),
	};
}

/** Returns the footer of a page: the name and the résumé's date at the left, the page number at the right. */
function footerTexts(resume: Resume, page: number, pages: number): readonly [left: string, right: string] {
	const {t} = languageOf(resume);
	const month = resume.meta.lastModified?.slice(0, 7);
	return [
		visibleText(joined([resume.basics.name, month && t('as of {month}', {month})], ' · ')),
		t('page {page} of {pages}', {page, pages}),
	];
}
