import SelectInput from 'ink-select-input';
import {type FC, useRef} from 'react';

/** A menu item. `value` is unique in the menu. */
export interface MenuItem {
	readonly label: string;
	readonly value: string;
}

/** Props that SelectInput passes to an item component. */
export interface MenuItemProps {
	readonly isSelected?: boolean;
	readonly label: string;
}

interface MenuProps {
	readonly items: readonly MenuItem[];
	readonly selected: number;
	/** Maximum number of visible rows. */
	readonly limit?: number | undefined;
	readonly isFocused?: boolean;
	readonly itemComponent: FC<MenuItemProps>;
	readonly onHighlight: (index: number) => void;
	readonly onSelect: (index: number) => void;
}

/**
 * Renders a menu that SelectInput controls: ↑ ↓ j k move, Enter and the digits choose. SelectInput reads its initial
 * selection only when it is mounted; when something else has changed the selection, it is mounted again.
 */
export function Menu({items, selected, limit, isFocused = true, itemComponent, onHighlight, onSelect}: MenuProps) {
	const highlighted = useRef({index: selected, generation: 0});
	if (highlighted.current.index !== selected) {
		highlighted.current = {index: selected, generation: highlighted.current.generation + 1};
	}
	return (
		<SelectInput
			key={`${highlighted.current.generation} ${items.length} ${limit}`}
			items={items as MenuItem[]}
			initialIndex={selected}
			isFocused={isFocused}
			{...(limit === undefined ? {} : {limit})}
			indicatorComponent={NoIndicator}
			itemComponent={itemComponent}
			onHighlight={item => {
				const index = items.findIndex(({value}) => value === item?.value);
				if (index !== -1) {
					highlighted.current.index = index;
					onHighlight(index);
				}
			}}
			onSelect={item => {
				const index = items.findIndex(({value}) => value === item?.value);
				if (index !== -1) {
					onSelect(index);
				}
			}}
		/>
	);
}

/** Each item renders its own pointer, because its fill covers both. */
const NoIndicator = () => null;
