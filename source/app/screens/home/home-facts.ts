import {type Line, paragraph, type Span} from '../../../resume/block.js';
import {type Figure, figuresOf} from '../../../resume/figures.js';
import {openToWords} from '../../../resume/open-to.js';
import {layOut} from '../../../resume/wrap.js';
import {spansWidth} from '../../components/spans.js';
import type {Content} from '../../content/content.js';
import {codePayload, qrRows} from '../../content/qr.js';
import type {MenuSize} from '../../state/home-layout.js';
import {type Layout, maxLineLength} from '../../state/layout.js';
import {type ContactLine, contactLinesOf, contactWidth, type DatedLine, newsLines, workLines} from './lines.js';
import {codeWidth, type NameStyle, nameStyleOf} from './name-style.js';
import {timelineRows} from './timeline.js';

/** Content of the home screen, laid out for the window where its width or height matters. */
export interface HomeFacts {
	readonly name: NameStyle;
	/** The QR code of the homepage, row by row; empty when it does not fit beside a large name. */
	readonly code: readonly (readonly Span[])[];
	/** Lines of the wrapped label, at most two. */
	readonly labelLines: number;
	readonly openTo: string | undefined;
	readonly contact: readonly ContactLine[];
	readonly figures: readonly Figure[];
	readonly latest: readonly DatedLine[];
	/** The first paragraph of the summary. */
	readonly about: readonly Line[];
	readonly menu: MenuSize;
	/** Rows of the timeline when the window has room for them. */
	readonly timelineRows: number;
}

/** Collects the content of the home screen for a window. */
export function homeFacts({resume, menu}: Content, layout: Layout, hasBlocks: boolean): HomeFacts {
	const {name, label = '', url, summary = ''} = resume.basics;
	const code = hasBlocks && url ? qrRows(codePayload('homepage', resume), true, true) : [];
	const news = newsLines(resume);
	return {
		name: nameStyleOf(layout, name, {sections: menu.length, beside: contactWidth(resume)}, hasBlocks),
		code: spansWidth(code[0] ?? []) <= codeWidth ? code : [],
		labelLines: label === '' ? 0 : Math.min(2, layOut([paragraph(label)], layout.columns - 2).length),
		openTo: openToWords(resume),
		contact: contactLinesOf(resume),
		figures: figuresOf(resume),
		latest: (news.length > 0 ? news : workLines(resume)).slice(0, 3),
		about: summary ? layOut([paragraph(summary.split(/\n+/)[0] ?? '')], Math.min(maxLineLength, layout.columns - 4)) : [],
		menu,
		timelineRows: resume.origin?.isBeginning ? 0 : timelineRows(resume),
	};
}
