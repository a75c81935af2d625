import {Box} from 'ink';
import {type ReactNode, useRef} from 'react';
import type {Action} from '../actions.js';
import type {Entry} from '../content/entries.js';
import {usePointer} from '../pointer.js';
import type {ListPosition} from '../routes.js';
import {Scrollbar} from './Scrollbar.js';

interface ItemListProps extends ListPosition {
	readonly entries: readonly Entry[];
	readonly width: number;
	/** Height of the viewport, in rows. */
	readonly height: number;
	/** Rows per entry. */
	readonly lines?: number;
	readonly renderRow: (entry: Entry, index: number, isSelected: boolean) => ReactNode;
	readonly dispatch: (action: Action) => void;
}

/** Renders the visible rows of a list, with a scrollbar when there are more. */
export function ItemList({entries, selected, top, width, height, lines = 1, renderRow, dispatch}: ItemListProps) {
	const ref = useRef(null);
	usePointer(ref, (event, {row}) => {
		if (event.kind === 'wheel') {
			dispatch({type: 'scroll', by: event.by});
		} else {
			const index = top + Math.floor(row / lines);
			if (index < entries.length) {
				dispatch(index === selected ? {type: 'follow'} : {type: 'highlight', index});
			}
		}
		return true;
	});
	return (
		<Box ref={ref} width={width} height={height} flexShrink={0}>
			<Box flexDirection="column" flexGrow={1}>
				{entries
					.slice(top, top + Math.floor(height / lines))
					.map((entry, index) => renderRow(entry, top + index, top + index === selected))}
			</Box>
			<Scrollbar count={entries.length * lines} top={top * lines} height={height} />
		</Box>
	);
}
