import {Box} from 'ink';
import {memo} from 'react';
import {useTheme} from '../contexts.js';
import {entryLine, listTitleLines, listWindow} from '../lines/panes.js';
import type {Entry} from '../shown.js';
import type {ListView} from '../view.js';
import {Line, Lines} from './Lines.js';
import {Scrollbar} from './Rules.js';

interface ListProps {
	readonly list: ListView;
	readonly width: number;
	readonly height: number;
	readonly titleHeight: number;
}

/** A list of items, of which only those in the window are made. */
export function List({list, width, height, titleHeight}: ListProps) {
	const {entries, selected, top, isFocused} = list;
	const rowWidth = width - 2;
	const {shown, leadWidth} = listWindow(list, rowWidth, height);
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Lines lines={listTitleLines(list, width, titleHeight)} width={width} />
			<Box height={height}>
				<Box flexDirection="column" width={rowWidth} flexShrink={0}>
					{shown.map((entry, index) => (
						<ListRow
							key={entry.key}
							entry={entry}
							leadWidth={leadWidth}
							width={rowWidth}
							isSelected={top + index === selected}
							isFocused={isFocused}
						/>
					))}
				</Box>
				<Scrollbar count={entries.length} top={top} height={height} />
			</Box>
		</Box>
	);
}

interface ListRowProps {
	readonly entry: Entry;
	readonly leadWidth: number;
	readonly width: number;
	readonly isSelected: boolean;
	readonly isFocused: boolean;
}

const ListRow = memo(function ListRow({entry, leadWidth, width, ...state}: ListRowProps) {
	return <Line line={entryLine(entry, leadWidth, width, state, useTheme())} />;
});
