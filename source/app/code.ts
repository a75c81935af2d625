import {formatShortVcard} from '../formats/vcard.js';
import {paragraph} from '../resume/block.js';
import {languageOf, original} from '../resume/localized.js';
import type {CodeKind} from '../resume/sections/section.js';
import type {Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';
import type {Window} from '../terminal/window.js';
import {type Layout, layoutOf, lineWidth, smallest} from './layout.js';
import {qrLines} from './qr.js';
import type {SetText} from './set-text.js';

/** A QR code set for the screen, or how much room it needs when the window is too small for it. */
export function codeText(
	kind: CodeKind,
	resume: Resume,
	layout: Layout,
	can: {readonly isAscii: boolean; readonly hasColor: boolean},
): SetText {
	const lines = qrLines(payloadOf(kind, original(resume)), can);
	const needed = {columns: (lines[0]?.spans ?? []).reduce((sum, span) => sum + span.text.length, 0), rows: lines.length};
	if (hasRoom(layout, needed)) {
		return {lines, stops: []};
	}
	const {columns, rows} = windowWithRoom(layout, needed);
	const message = languageOf(resume).say('This code takes {needed} cells. Make the window {size} or larger, and it is here.', {
		needed: `${needed.columns}x${needed.rows}`,
		size: `${columns}x${rows}`,
	});
	return {lines: layOut([paragraph(message)], lineWidth(layout)), stops: []};
}

/** Whether a pane has room for a code below a title of one row. */
function hasRoom(layout: Layout, needed: Window): boolean {
	return needed.columns <= lineWidth(layout) && needed.rows <= layout.body - 1;
}

/** The window nearest above the present one that has room: a larger window may also part its room in another way. */
function windowWithRoom({columns, rows}: Window, needed: Window): Window {
	let window = {columns: Math.max(columns, smallest.columns), rows: Math.max(rows, smallest.rows)};
	while (lineWidth(layoutOf(window)) < needed.columns) {
		window = {...window, columns: window.columns + 1};
	}
	while (!hasRoom(layoutOf(window), needed)) {
		window = {...window, rows: window.rows + 1};
	}
	return window;
}

function payloadOf(kind: CodeKind, resume: Resume): string {
	switch (kind) {
		case 'email':
			return `mailto:${resume.basics.email}`;
		case 'card':
			return formatShortVcard(resume);
		case 'homepage':
			return resume.basics.url ?? '';
	}
}
