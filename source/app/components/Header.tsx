import {Box, Spacer, Text} from 'ink';
import {memo, useRef} from 'react';
import {textWidth} from '../../resume/width.js';
import type {Action} from '../actions.js';
import type {Content} from '../content/content.js';
import {usePointer} from '../pointer.js';
import {breadcrumbOf, type Crumb, positionLabel} from '../state/breadcrumb.js';
import {current, type History} from '../state/history.js';
import type {Layout} from '../state/layout.js';
import {useTheme} from '../theme/context.js';
import {Rule} from './Rule.js';

const crumbSeparator = ' › ';

interface HeaderProps {
	readonly history: History;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Renders the breadcrumb and the position; at a section in a wide window, the tabs of all sections instead. */
export const Header = memo(function Header({history, layout: {columns, header}, content, dispatch}: HeaderProps) {
	const {quiet} = useTheme();
	const position = positionLabel(history, content);
	const tabs = tabsOf(history, content);
	const room = columns - textWidth(position) - 3;
	const separator = tabs && columns >= 100 ? ['  ', ' '].find(gap => widthOf(tabs, gap) <= room) : undefined;
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Box paddingX={1} height={1}>
				{tabs && separator ? (
					<Crumbs crumbs={tabs} separator={separator} dispatch={dispatch} />
				) : (
					<Crumbs crumbs={fittingCrumbs(breadcrumbOf(history, content), room)} separator={crumbSeparator} dispatch={dispatch} />
				)}
				<Spacer />
				<Box flexShrink={0} paddingLeft={position === '' ? 0 : 1}>
					<Text>{quiet(position)}</Text>
				</Box>
			</Box>
			{header > 1 && <Rule width={columns} />}
		</Box>
	);
});

interface CrumbsProps {
	readonly crumbs: readonly Crumb[];
	readonly separator: string;
	readonly dispatch: (action: Action) => void;
}

/** Renders crumbs or tabs. A click on one dispatches its action. */
function Crumbs({crumbs, separator, dispatch}: CrumbsProps) {
	const theme = useTheme();
	const ref = useRef(null);
	usePointer(ref, ({kind}, {column}) => {
		const {action} = crumbs[indexAt(crumbs, separator, column)] ?? {};
		if (kind === 'wheel' || !action) {
			return false;
		}
		dispatch(action);
		return true;
	});
	const words = crumbs.map(({text, isHere, action}) => (isHere ? theme.strong(text) : action ? theme.accent(text) : theme.quiet(text)));
	return (
		<Box ref={ref}>
			<Text wrap="truncate">{words.join(theme.quiet(separator))}</Text>
		</Box>
	);
}

/** Returns the numbered tabs of the sections, when the route is at the top of one; undefined otherwise. */
function tabsOf(history: History, {resume, sections, language}: Content): Crumb[] | undefined {
	const route = current(history);
	if (history.length > 2 || !('section' in route)) {
		return undefined;
	}
	return [
		{text: resume.basics.name, action: {type: 'home'}},
		...sections.map(({id, label}, index) => ({
			text: `${index < 9 ? `${index + 1} ` : ''}${language.t(label)}`,
			action: {type: 'section', index} as const,
			isHere: id === route.section,
		})),
	];
}

/** Returns the breadcrumb, shortened in the middle to fit `room` cells; the first and the last crumb remain. */
function fittingCrumbs([first, ...crumbs]: readonly Crumb[], room: number): readonly Crumb[] {
	const candidates = crumbs.map((_, skipped) => [
		...(first ? [first] : []),
		...(skipped > 0 ? [{text: '…'}] : []),
		...crumbs.slice(skipped),
	]);
	return candidates.find(candidate => widthOf(candidate, crumbSeparator) - crumbSeparator.length <= room) ?? candidates.at(-1) ?? [];
}

function widthOf(crumbs: readonly Crumb[], gap: string): number {
	return crumbs.reduce((sum, {text}) => sum + textWidth(text) + gap.length, 0);
}

function indexAt(crumbs: readonly Crumb[], separator: string, column: number): number {
	let end = 0;
	return crumbs.findIndex(({text}) => {
		end += textWidth(text) + textWidth(separator);
		return column < end;
	});
}
