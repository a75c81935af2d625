import {saying} from '../../language/language.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import type {FormatOptions, PageOptions} from '../format.js';
import {chaptersOf} from './chapters.js';
import {type About, TaggedDocument} from './document.js';
import {Drawing} from './draw.js';
import {fitted, leftOut} from './fit.js';
import {Fonts} from './fonts.js';
import {drawFooter, footerWords} from './footer.js';
import {headOf} from './head.js';
import {type Chapter, nodesOfChapter} from './layout.js';
import {createSetter, type Page, paginate} from './pages.js';
import {drawPicture, pictureSpace, readPicture} from './picture.js';
import {Structure} from './structure.js';
import {type Paper, papers} from './style.js';
import {wordsIn} from './words-in.js';

/**
 * The résumé as a PDF to forward and to print: tagged (PDF/UA-1), with every address as a link, in as many pages as it
 * takes. The same input gives the same bytes.
 *
 * @throws {FontError} when no font has some of its characters
 * @throws {PictureError} when its picture cannot be read
 */
export function formatPdf(resume: Resume, options: FormatOptions = {}): Uint8Array {
	const {pages: asked = {}} = options;
	const paper = papers[asked.paper ?? 'a4'];
	const head = headOf(resume);
	const chapters = chaptersOf(resume, options);
	const words = wordsIn([...head, ...chapters.map(nodesOfChapter)]) + footerWords(resume, 123_456, 7890).join('');
	const fonts = new Fonts(words, asked.findFonts);
	const picture = readPicture(resume.basics.image, asked);
	const set = createSetter(fonts, paper, picture ? pictureSpace : 0);
	const pages = fill(chapters, asked, some => paginate(set([...head, ...some.map(nodesOfChapter)]), paper));
	return draw(resume, pages, paper, fonts, picture, asked.date);
}

/** The chapters on pages: as many as they take, or as many as were asked for. */
function fill(all: readonly Chapter[], {most, report}: PageOptions, pagesOf: (chapters: readonly Chapter[]) => Page[]): Page[] {
	if (most === undefined) {
		return pagesOf(all);
	}
	const kept = fitted(all, most, some => pagesOf(some).length);
	const left = leftOut(all, kept);
	const pages = pagesOf(kept);
	if (left !== '') {
		report?.(saying('Left out, for want of room: {chapters}.', {chapters: left}));
	}
	if (pages.length > most) {
		report?.(saying('Even so it takes {count} pages.', {count: pages.length}));
	}
	return pages;
}

function draw(resume: Resume, pages: readonly Page[], paper: Paper, fonts: Fonts, picture: Buffer | undefined, date?: Date): Uint8Array {
	const document = new TaggedDocument(aboutOf(resume, date), paper);
	const structure = new Structure(document);
	const drawing = new Drawing(document, structure, paper);
	for (const [index, page] of pages.entries()) {
		document.addPage();
		drawing.drawPage(page);
		if (picture && index === 0) {
			drawPicture(document, structure, paper, picture, resume);
		}
		drawFooter(footerWords(resume, index + 1, pages.length), fonts, paper, structure, (...place) => drawing.drawPieces(...place));
	}
	structure.end();
	return document.bytes();
}

function aboutOf(resume: Resume, date: Date | undefined): About {
	const {say, id} = languageOf(resume);
	const {name} = resume.basics;
	const changed = new Date(resume.meta.lastModified ?? Number.NaN);
	return {
		title: name ? say('{name}: résumé', {name}) : say('Résumé'),
		author: name,
		// What the author has not translated stays in English; most of a Chinese page is that.
		language: id === 'zh' ? 'zh-Hans' : 'en',
		date: date ?? (Number.isNaN(changed.getTime()) ? undefined : changed),
	};
}
