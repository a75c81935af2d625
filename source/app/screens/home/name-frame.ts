import {sectionsOf} from '../../../resume/sections/index.js';
import type {Resume} from '../../../resume/types.js';
import {truncate} from '../../../resume/width.js';
import type {Session} from '../../../terminal/session.js';
import {layoutOf} from '../../state/layout.js';
import type {Start} from '../../state/state.js';
import {createTheme} from '../../theme/theme.js';
import {contactWidth} from './lines.js';
import {nameStyleOf} from './name-style.js';

/** Renders the name where the first frame will have it, shown while React and Ink load; '' in a tiny window or without a name. */
export function nameFrame(session: Session, resume: Resume, {section, query, theme: choice, background}: Start): string {
	const layout = layoutOf(session.window());
	const {name} = resume.basics;
	if (layout.isTiny || name === '') {
		return '';
	}
	const theme = createTheme(session, choice, background ?? session.background);
	if (section !== undefined || query !== undefined) {
		return ` ${theme.accent(truncate(name, layout.columns - 2))}`;
	}
	const {size, lines, top, left} = nameStyleOf(
		layout,
		name,
		{sections: sectionsOf(resume).length, beside: contactWidth(resume)},
		theme.glyphs.hasBlocks,
	);
	const styled = lines.map(line => ' '.repeat(left) + theme.name(size === 'plain' ? truncate(line, layout.columns - 2) : line));
	return [...Array.from({length: top}, () => ''), ...styled].join('\n');
}
