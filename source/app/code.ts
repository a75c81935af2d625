import {formatShortVcard} from '../formats/vcard.js';
import {paragraph} from '../resume/block.js';
import type {CodeKind} from '../resume/sections/section.js';
import type {Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';
import {type Layout, lineWidth} from './layout.js';
import {qrLines} from './qr.js';
import type {SetText} from './set-text.js';

/** A QR code set for the screen, or how much room it needs when the window is too small for it. */
export function codeText(
	kind: CodeKind,
	resume: Resume,
	layout: Layout,
	can: {readonly isAscii: boolean; readonly hasColor: boolean},
): SetText {
	const lines = qrLines(payloadOf(kind, resume), can);
	const needed = {columns: (lines[0]?.spans ?? []).reduce((sum, span) => sum + span.text.length, 0), rows: lines.length};
	const room = {columns: lineWidth(layout), rows: layout.body - 1};
	if (needed.columns <= room.columns && needed.rows <= room.rows) {
		return {lines, stops: []};
	}
	const window = {
		columns: layout.columns + Math.max(0, needed.columns - room.columns),
		rows: layout.rows + Math.max(0, needed.rows - room.rows),
	};
	const message = `This code takes ${needed.columns}x${needed.rows} cells. Make the window ${window.columns}x${window.rows} or larger, and it is here.`;
	return {lines: layOut([paragraph(message)], lineWidth(layout)), stops: []};
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
