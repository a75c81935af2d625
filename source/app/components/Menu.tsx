import SelectInput from 'ink-select-input';
import {type FC, useRef} from 'react';

/** An entry of a menu. `value` is unique in it. */
export interface MenuItem {
	readonly label: string;
	readonly value: string;
}

/** What SelectInput gives a row. */
export interface MenuItemProps {
	readonly isSelected?: boolean;
	readonly label: string;
}

interface MenuProps {
	readonly items: readonly MenuItem[];
	readonly selected: number;
	/** The rows on the screen, where not all entries fit. */
	readonly limit?: number | undefined;
	readonly isFocused?: boolean;
	readonly itemComponent: FC<MenuItemProps>;
	readonly onHighlight: (index: number) => void;
	readonly onSelect: (index: number) => void;
}

/**
 * A menu that SelectInput steers: ↑ ↓ j k move, Enter and the digits choose. SelectInput takes its selection only when
 * it is made; so where something else has moved the selection, it is made anew.
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

/** The entry draws its own pointer, as its fill reaches over both. */
const NoIndicator = () => null;
