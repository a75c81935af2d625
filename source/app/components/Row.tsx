import {Text} from 'ink';
import {memo} from 'react';
import type {Span} from '../../resume/block.js';
import type {Entry} from '../content/entries.js';
import {useTheme} from '../theme/context.js';
import {fitEntry, spansWidth} from './spans.js';

interface SelectableProps {
	readonly isSelected: boolean;
	/** Whether the list takes the keys. */
	readonly isFocused?: boolean | undefined;
	readonly width: number;
	/** The words, in at most `width` cells less the two of the pointer. */
	readonly spans: readonly Span[];
}

/** A row that can be selected: then it is filled over its whole width, with the pointer before it. */
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
	/** Cells of the column for the dates, or for the names of the sections. */
	readonly leadWidth: number;
	/** Whether the row says it: not where it is that of the row before. */
	readonly isLeadShown?: boolean;
}

/** An entry in one line: its date, its text, and what is told about it at the end. */
export const Row = memo(function Row({entry, leadWidth, isLeadShown = true, ...row}: RowProps) {
	const shown = isLeadShown ? entry : {...entry, row: {...entry.row, lead: ''}};
	return <Selectable {...row} spans={fitEntry(shown, leadWidth, row.width - 2)} />;
});
