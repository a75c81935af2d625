import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Span} from '../../resume/block.js';
import type {Entry} from '../content/entries.js';
import {useTheme} from '../theme/context.js';
import {evidenceOf, fitEntry, spansWidth} from './spans.js';

interface SelectableProps {
	readonly isSelected: boolean;
	/** Whether the list has the keyboard focus. */
	readonly isFocused?: boolean | undefined;
	readonly width: number;
	/** The content, in at most `width` cells less two for the pointer. */
	readonly spans: readonly Span[];
}

/** Renders a selectable row; when selected, it is filled over its full width and has the pointer. */
export function Selectable({isSelected, isFocused = true, width, spans}: SelectableProps) {
	const theme = useTheme();
	if (!isSelected) {
		return <Text wrap="truncate">{`  ${theme.spans(spans)}`}</Text>;
	}
	const {pointer} = theme.glyphs;
	if (!isFocused) {
		return <Text wrap="truncate">{`${theme.quiet(pointer)} ${theme.strong(theme.spans(spans))}`}</Text>;
	}
	const space = ' '.repeat(Math.max(0, width - 2 - spansWidth(spans)));
	return <Text wrap="truncate">{theme.fill(`${theme.onFill.accent(pointer)} ${theme.onFill.spans(spans)}${space}`)}</Text>;
}

interface RowProps {
	readonly entry: Entry;
	readonly isSelected: boolean;
	readonly isFocused?: boolean | undefined;
	readonly width: number;
	/** Width of the lead column in cells: the dates, or the labels of the sections. */
	readonly leadWidth: number;
	/** Whether the lead is shown; not when it repeats that of the row before. */
	readonly isLeadShown?: boolean;
	readonly lines?: 1 | 2;
}

/** Renders an entry in one line: lead, text, and tail or snippet; or in two, the second with its evidence. */
export const Row = memo(function Row({entry, leadWidth, isLeadShown = true, lines = 1, ...row}: RowProps) {
	const theme = useTheme();
	const shown = isLeadShown ? entry : {...entry, row: {...entry.row, lead: ''}};
	if (lines === 1) {
		return <Selectable {...row} spans={fitEntry(shown, leadWidth, row.width - 2)} />;
	}
	const indent = leadWidth === 0 ? 4 : leadWidth + 4;
	return (
		<Box flexDirection="column">
			<Selectable {...row} spans={fitEntry({row: shown.row, marks: entry.marks}, leadWidth, row.width - 2)} />
			<Text wrap="truncate">{' '.repeat(indent) + theme.spans(evidenceOf(entry, row.width - indent))}</Text>
		</Box>
	);
});
