import {Box} from 'ink';
import {memo} from 'react';
import type {Row} from '../../resume/sections/section.js';
import {useTheme} from '../contexts.js';
import {fitRow, leadWidthOf} from '../fit.js';
import type {ListView} from '../view.js';
import {PaneTitle} from './PaneTitle.js';
import {Scrollbar} from './Rules.js';
import {SpanLine} from './SpanLine.js';

interface ListProps {
	readonly list: ListView;
	readonly width: number;
	readonly height: number;
	readonly titleHeight: number;
}

/** A list of items, of which only those in the window are made. */
export function List({list: {section, items, selected, top, isFocused}, width, height, titleHeight}: ListProps) {
	const rowWidth = width - 2;
	const leadWidth = leadWidthOf(
		items.map(item => item.row),
		rowWidth - 2,
	);
	const group = items[selected]?.group;
	const place = items.length > 0 ? `${selected + 1}/${items.length}` : '';
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<PaneTitle title={section.title} note={group} place={place} width={width} height={titleHeight} />
			<Box height={height}>
				<Box flexDirection="column" width={rowWidth} flexShrink={0}>
					{items.slice(top, top + height).map((item, index) => (
						<ListRow
							key={item.id}
							row={item.row}
							leadWidth={leadWidth}
							width={rowWidth}
							isSelected={top + index === selected}
							isFocused={isFocused}
						/>
					))}
				</Box>
				<Box width={2} justifyContent="flex-end">
					<Scrollbar count={items.length} top={top} height={height} />
				</Box>
			</Box>
		</Box>
	);
}

interface ListRowProps {
	readonly row: Row;
	readonly leadWidth: number;
	readonly width: number;
	readonly isSelected: boolean;
	readonly isFocused: boolean;
}

const ListRow = memo(function ListRow({row, leadWidth, width, isSelected, isFocused}: ListRowProps) {
	const theme = useTheme();
	const state = {isSelected, isFocused};
	const caret = theme.caret(state);
	return <SpanLine base={theme.row(state)} spans={[{text: caret}, ...fitRow(row, leadWidth, width - caret.length)]} />;
});
