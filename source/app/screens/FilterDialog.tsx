import {Box, Text} from 'ink';
import {useRef} from 'react';
import {type MenuField, menuFields} from '../../resume/search/menu-fields.js';
import {pad, textWidth, truncate} from '../../resume/width.js';
import type {Action} from '../actions.js';
import {DialogFrame, frame} from '../components/DialogFrame.js';
import {DialogMenu} from '../components/DialogMenu.js';
import {NarrowInput} from '../components/NarrowInput.js';
import type {Content} from '../content/content.js';
import {usePointer} from '../pointer.js';
import type {RouteOf} from '../routes.js';
import {type FilterChoice, fieldNames, filterChoices} from '../state/filter-choices.js';
import type {Layout} from '../state/layout.js';
import {useTheme} from '../theme/context.js';

interface FilterDialogProps {
	readonly route: RouteOf<'filter'>;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Maximum inner width, and minimum inner width for all fields side by side, in cells. */
const [maxWidth, minSideBySide] = [100, 70];
/** Maximum number of visible values. */
const maxRows = 10;
const gap = 2;

/**
 * Renders the filter dialog of the publications: a column for each field, of which the focused one is a menu; in a narrow
 * window only that one. It is at the bottom, so that the list above shows the result of each choice.
 */
export function FilterDialog({route, layout, content, dispatch}: FilterDialogProps) {
	const theme = useTheme();
	const {t} = content.language;
	const {columns, rows, footer} = layout;
	const {field: focused, filters, query} = route;
	const width = Math.max(8, Math.min(maxWidth, columns - frame.columns - 2));
	const fields = width >= minSideBySide ? menuFields : [focused];
	const all = fields.map(field => ({field, choices: filterChoices({field, filters, query: field === focused ? query : ''}, content)}));
	const longestColumn = Math.max(1, ...menuFields.map(field => filterChoices({field, filters, query: ''}, content).length));
	// A low window has room only for the values.
	const isLow = rows < 10;
	const extraRows = isLow ? 0 : 2;
	const height = Math.max(1, Math.min(maxRows, longestColumn, rows - frame.rows - footer - extraRows - (isLow ? 1 : 2)));
	const left = content.entries(filters, 'publications').length;
	const title = `${t('Filter by')}  ${left === 1 ? `1 ${t('paper')}` : t('{count} papers', {count: left})}`;
	const widths = columnWidths(fields, width);
	const names = fields.length > 1 ? [] : menuFields.map(field => t(fieldNames[field]));
	const headings = names.map((name, index) => (menuFields[index] === focused ? theme.strong : theme.quiet)(name)).join('  ');
	return (
		<DialogFrame
			title={title}
			width={width}
			height={height + extraRows}
			top={Math.max(0, rows - footer - height - extraRows - frame.rows)}
			columns={columns}
			dispatch={dispatch}
		>
			<Box flexDirection="column">
				{names.length > 0 && !isLow && (
					<Text wrap="truncate">{headings + theme.quiet(' '.repeat(Math.max(0, width - textWidth(names.join('  ')))))}</Text>
				)}
				<Box>
					{all.map(({field, choices}, index) => (
						<FilterColumn
							key={field}
							gap={index < all.length - 1 ? gap : 0}
							title={fields.length > 1 && !isLow ? t(fieldNames[field]) : undefined}
							choices={choices}
							none={t('none')}
							selected={field === focused ? route.selected : undefined}
							width={widths[field]}
							height={height}
							onFocus={() => dispatch({type: 'across', by: menuFields.indexOf(field) - menuFields.indexOf(focused)})}
							dispatch={dispatch}
						/>
					))}
				</Box>
				{!isLow && <NarrowInput typed={query} invitation={t('type to narrow')} />}
			</Box>
		</DialogFrame>
	);
}

interface FilterColumnProps {
	readonly title: string | undefined;
	readonly choices: readonly FilterChoice[];
	/** Placeholder when there is no value. */
	readonly none: string;
	/** Index of the selected value; undefined when another column is focused. */
	readonly selected: number | undefined;
	readonly width: number;
	readonly height: number;
	/** Blank cells at the right of the column. */
	readonly gap: number;
	/** Moves the focus to this column. */
	readonly onFocus: () => void;
	readonly dispatch: (action: Action) => void;
}

/** Renders the values of a field with their numbers of papers; the active ones are marked. */
function FilterColumn({title, choices, none, selected, width, height, gap, onFocus, dispatch}: FilterColumnProps) {
	const theme = useTheme();
	const ref = useRef(null);
	usePointer(ref, ({kind}) => {
		if (kind === 'wheel' || selected !== undefined) {
			return false;
		}
		onFocus();
		return true;
	});
	const mark = theme.glyphs.isAscii ? '*' : '✓';
	const items = choices.map(({value, row: {tail = ''}, isChosen}) => {
		const count = tail.padStart(2);
		const words = pad(truncate(value, Math.max(1, width - 7)), width - 7);
		return {value, label: `${isChosen ? mark : ' '} ${words} ${count}`};
	});
	const rows = Math.max(1, Math.min(height, items.length));
	const blank = (count: number, cells: number) => Array.from({length: count}, () => ' '.repeat(cells)).join('\n');
	return (
		<Box>
			<Box ref={ref} flexDirection="column" width={width} flexShrink={0}>
				{title !== undefined && <Text>{(selected === undefined ? theme.quiet : theme.strong)(pad(title, width))}</Text>}
				{items.length === 0 ? (
					<Text>{theme.quiet(pad(`    ${none}`, width))}</Text>
				) : selected === undefined ? (
					<Text>
						{items
							.slice(0, height)
							.map(({label}, index) => (choices[index]?.isChosen ? theme.strong : theme.quiet)(`  ${label}`))
							.join('\n')}
					</Text>
				) : (
					<DialogMenu items={items} selected={selected} limit={height} dispatch={dispatch} />
				)}
				{rows < height && <Text>{blank(height - rows, width)}</Text>}
			</Box>
			{gap > 0 && <Text>{blank(height + (title === undefined ? 0 : 1), gap)}</Text>}
		</Box>
	);
}

/** Returns the width of each column in cells: year and venue have fixed widths, the others share the rest. */
function columnWidths(fields: readonly MenuField[], width: number): Readonly<Record<MenuField, number>> {
	if (fields.length === 1) {
		return {year: width, venue: width, topic: width, author: width};
	}
	const [year, venue] = [11, 15];
	const rest = width - year - venue - gap * (fields.length - 1);
	const topic = Math.ceil(rest / 2);
	return {year, venue, topic, author: rest - topic};
}
