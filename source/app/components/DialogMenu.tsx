import {Box, Text} from 'ink';
import {useRef} from 'react';
import {usePointer} from '../pointer.js';
import type {Action} from '../state/actions.js';
import {useTheme} from '../theme/context.js';
import {Menu, type MenuItem, type MenuItemProps} from './Menu.js';

interface DialogMenuProps {
	/** Their labels reach over the whole width, so that nothing below shows through. */
	readonly items: readonly MenuItem[];
	readonly selected: number;
	/** The rows on the screen, where not all items fit. */
	readonly limit: number;
	readonly dispatch: (action: Action) => void;
}

/** The menu of a dialog: what is chosen or clicked is highlighted and followed. */
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
