import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Start} from '../app/state/state.js';
import {ownResume} from '../resume/own.js';
import type {Resume} from '../resume/types.js';
import type {ColorLevel} from '../terminal/color-level.js';
import type {Session} from '../terminal/session.js';
import type {Window} from '../terminal/window.js';

/** The window sizes and colour levels that the build renders the first frame for: the usual initial ones of terminals. */
export const renderedWindows: readonly Window[] = [
	{columns: 80, rows: 24},
	{columns: 80, rows: 25},
	{columns: 100, rows: 30},
	{columns: 120, rows: 30},
	{columns: 120, rows: 40},
	{columns: 132, rows: 43},
];
export const renderedColorLevels: readonly ColorLevel[] = [2, 3];

/** Returns the file name of a first frame, in the folder of the bundle. */
export function firstFrameFile({columns, rows}: Window, colorLevel: ColorLevel): string {
	return `frame-${columns}x${rows}-${colorLevel}.txt`;
}

/**
 * Returns the first frame of the bundled résumé, prerendered by the build with the React tree: it is drawn before that tree is
 * loaded. Undefined when the first frame differs, or none was rendered.
 */
export function firstFrame(session: Session, resume: Resume, start: Start): string | undefined {
	const {section, query, notice, theme = 'auto', language} = start;
	const isUsual = !section && query === undefined && !notice && theme === 'auto' && (language?.id ?? 'en') === 'en';
	const isPlain = !session.isAscii && !session.isAmbiguousWide && session.background === undefined;
	if (!isUsual || !isPlain || resume !== ownResume) {
		return undefined;
	}
	try {
		return readFileSync(join(import.meta.dirname, firstFrameFile(session.window(), session.colorLevel)), 'utf8');
	} catch {
		// There is none for this window size: the caller draws the name instead.
		return undefined;
	}
}
