import {Box, Text} from 'ink';
import {useRef} from 'react';
import type {Action} from '../actions.js';
import {usePointer} from '../pointer.js';
import {useTheme} from '../theme/context.js';
import {Menu, type MenuItem, type MenuItemProps} from './Menu.js';

interface DialogMenuProps {
	/** The items; their labels are padded to the full width, to hide the screen below. */
	readonly items: readonly MenuItem[];
	readonly selected: number;
	/** Maximum number of visible rows. */
	readonly limit: number;
	readonly dispatch: (action: Action) => void;
}

/** Renders the menu of a dialog: choosing or clicking an item selects and follows it. */
export function DialogMenu({items, selected, limit, dispatch}: DialogMenuProps) {
	const highlight = (index: number) => dispatch({type: 'highlight', index});
	const choose = (index: number) => {
		highlight(index);
		dispatch({type: 'follow'});
	};
	return (
		<Menu
			items={items.map((item, index) => ({...item, onClick: () => choose(index)}))}
			selected={selected}
			limit={limit}
			itemComponent={DialogItem}
			onHighlight={highlight}
			onSelect={choose}
		/>
	);
}

function DialogItem({isSelected = false, label, onClick}: MenuItemProps & {readonly onClick?: () => void}) {
	const theme = useTheme();
	const ref = useRef(null);
	usePointer(ref, ({kind}) => {
		if (kind === 'wheel' || !onClick) {
			return false;
		}
		onClick();
		return true;
	});
	return (
		<Box ref={ref}>
			<Text>{isSelected ? theme.fill(`${theme.onFill.accent(theme.glyphs.pointer)} ${label}`) : `  ${label}`}</Text>
		</Box>
	);
}
