import {paragraph} from '../../../resume/block.js';
import {figuresOf} from '../../../resume/figures.js';
import {openToWords} from '../../../resume/open-to.js';
import {layOut} from '../../../resume/wrap.js';
import {spansWidth} from '../../components/spans.js';
import type {Content} from '../../content/content.js';
import {codePayload, qrRows} from '../../content/qr.js';
import {type Layout, textWidth} from '../../state/layout.js';
import {contactLinesOf, contactWidth, newsLines, workLines} from './facts.js';
import {codeWidth, nameStyleOf} from './name-style.js';
import {timelineRows} from './timeline.js';

export type HomeFacts = ReturnType<typeof homeFacts>;

/** What the first screen says, and how much room it takes. */
export function homeFacts({resume, menu}: Content, layout: Layout, hasBlocks: boolean) {
	const {name, label = '', url, summary = ''} = resume.basics;
	const about = summary ? layOut([paragraph(summary.split(/\n+/)[0] ?? '')], Math.min(textWidth, layout.columns - 4)) : [];
	const rows = hasBlocks && url ? qrRows(codePayload('homepage', resume), true, true) : [];
	const code = spansWidth(rows[0] ?? []) <= codeWidth ? rows : [];
	const news = newsLines(resume);
	const contact = contactLinesOf(resume);
	const openTo = openToWords(resume);
	const figures = figuresOf(resume);
	const latest = (news.length > 0 ? news : workLines(resume)).slice(0, 3);
	return {
		name: nameStyleOf(layout, name, {sections: menu.length, beside: contactWidth(resume)}, hasBlocks),
		code,
		contact,
		openTo,
		figures,
		latest,
		codeRows: code.length,
		labelLines: label === '' ? 0 : Math.min(2, layOut([paragraph(label)], layout.columns - 2).length),
		contactLines: contact.length + Number(openTo !== undefined),
		hasFigures: figures.length > 0,
		latestLines: latest.length,
		about,
		aboutLines: about.length,
		menuSize: menu,
		timelineRows: resume.origin?.isBeginning ? 0 : timelineRows(resume),
	};
}
