import {Box, Text} from 'ink';
import {memo, useRef} from 'react';
import type {Language} from '../../i18n/language.js';
import {textWidth, truncate} from '../../resume/width.js';
import type {Action} from '../actions.js';
import {actionFor, type Binding, bindingsFor} from '../keymap.js';
import {usePointer} from '../pointer.js';
import type {Route} from '../routes.js';
import type {Layout} from '../state/layout.js';
import {useTheme} from '../theme/context.js';
import type {Glyphs} from '../theme/theme.js';
import {Rule} from './Rule.js';

const gap = '  ';
const paddingLeft = 1;
/** Cells reserved next to a notice, for the hints of help and quit. */
const reservedCells = 16;

interface FooterProps {
	readonly route: Route;
	/** The keys without anything to do at present, separated by spaces. */
	readonly idleKeys?: string;
	readonly layout: Layout;
	readonly language: Language;
	/** Shown before the hints; '' for none. */
	readonly notice: string;
	readonly dispatch: (action: Action) => void;
}

/** Renders the notice, if any, and the hints of the keys that work now. */
export const Footer = memo(
	FooterView,
	(a, b) =>
		haveSameKeys(a.route, b.route) &&
		a.idleKeys === b.idleKeys &&
		a.layout === b.layout &&
		a.language === b.language &&
		a.notice === b.notice,
);

function FooterView({route, idleKeys = '', layout: {columns, footer}, language, notice, dispatch}: FooterProps) {
	const theme = useTheme();
	const ref = useRef(null);
	const noticeText = notice === '' ? '' : `${truncate(notice, Math.max(1, columns - 1 - reservedCells))}${gap}`;
	const hints = fittingHints(route, idleKeys.split(' '), columns - 1 - textWidth(noticeText), language, theme.glyphs);
	usePointer(ref, ({kind}, {column}) => {
		const action = kind === 'click' ? hintAt(hints, column - paddingLeft - textWidth(noticeText))?.action : undefined;
		if (!action) {
			return false;
		}
		dispatch(action);
		return true;
	});
	const words = hints.map(({keys, words}) => `${theme.accent(keys)} ${theme.quiet(words)}`).join(gap);
	return (
		<Box flexDirection="column" flexShrink={0}>
			{footer > 1 && <Rule width={columns} />}
			<Box paddingLeft={paddingLeft} height={1} ref={ref}>
				<Text wrap="truncate">{theme.strong(noticeText) + words}</Text>
			</Box>
		</Box>
	);
}

/** Whether the same keys work at two routes, whatever their positions. */
function haveSameKeys(a: Route, b: Route): boolean {
	const stateOf = (route: Route) => ['section' in route && route.section, 'isTyping' in route && route.isTyping].join(' ');
	return a.screen === b.screen && stateOf(a) === stateOf(b);
}

interface ShownHint {
	readonly keys: string;
	readonly words: string;
	readonly rank: number;
	readonly action: Action | undefined;
}

/** Returns the hints that fit into `columns` cells, in the order of the keymap; those of the highest ranks are dropped first. */
function fittingHints(
	route: Route,
	idleKeys: readonly string[],
	columns: number,
	{t}: Language,
	{hasBlocks, isAscii}: Glyphs,
): ShownHint[] {
	const isShown = ({keys: [key = ''], hint}: Binding) =>
		(hint?.isFor === undefined || hint.isFor(route)) &&
		!idleKeys.includes(key) &&
		// Chinese cannot be written in ASCII.
		!(isAscii && key === 'L');
	const hints = bindingsFor(route)
		.filter(isShown)
		.flatMap(({keys: [key = '', ...others], hint}): ShownHint[] =>
			hint
				? [
						{
							keys: t(hasBlocks ? hint.keys : (hint.plainKeys ?? hint.keys)),
							words: t(hint.words),
							rank: hint.rank,
							// A click on the hint of the digits is ambiguous.
							action: others.length > 2 ? undefined : actionFor(key, route),
						},
					]
				: [],
		);
	const ranked = hints.toSorted((a, b) => a.rank - b.rank);
	while (ranked.length > 1 && widthOf(ranked) > columns) {
		ranked.pop();
	}
	return hints.filter(hint => ranked.includes(hint));
}

function widthOf(hints: readonly ShownHint[]): number {
	return hints.reduce((sum, {keys, words}, index) => sum + textWidth(`${keys} ${words}`) + (index > 0 ? gap.length : 0), 0);
}

function hintAt(hints: readonly ShownHint[], column: number): ShownHint | undefined {
	return hints.find((hint, index) => {
		const start = widthOf(hints.slice(0, index)) + (index > 0 ? gap.length : 0);
		return column >= start && column < start + widthOf([hint]);
	});
}
