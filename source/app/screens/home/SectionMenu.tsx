import {Box, Text} from 'ink';
import {useMemo, useRef} from 'react';
import type {SectionId} from '../../../resume/sections/index.js';
import {pad, textWidth, truncate} from '../../../resume/width.js';
import type {Action} from '../../actions.js';
import {Menu, type MenuItemProps} from '../../components/Menu.js';
import type {Content} from '../../content/content.js';
import {usePointer} from '../../pointer.js';
import type {MenuGrid} from '../../state/home-layout.js';
import {useTheme} from '../../theme/context.js';

interface SectionMenuProps {
	readonly section: SectionId;
	readonly grid: MenuGrid;
	/** Height in rows. */
	readonly height: number;
	readonly content: Content;
	/** Whether it has the keyboard focus. */
	readonly isFocused: boolean;
	readonly dispatch: (action: Action) => void;
}

/** Renders the sections with their numbers and item counts, in one or several columns. */
export function SectionMenu({section, grid, height, content, isFocused, dispatch}: SectionMenuProps) {
	const {sections} = content;
	const isCut = grid.rows > height;
	const {width, rows, columns} = isCut ? {...grid, rows: sections.length, columns: 1} : grid;
	const selected = Math.max(
		0,
		sections.findIndex(({id}) => id === section),
	);
	// SelectInput gets all items, because its digits would choose others in a slice; the visible ones end with the selected one.
	const top = isCut ? Math.max(0, selected - height + 1) : 0;
	const items = useMemo(() => menuItems(content, width, rows, top), [content, width, rows, top]);
	const ref = useRef(null);
	usePointer(ref, (event, {column, row}) => {
		if (event.kind === 'wheel') {
			dispatch({type: 'move', by: event.by});
			return true;
		}
		const index = Math.floor(column / width) * rows + top + row;
		if (top + row < rows && sections[index]) {
			dispatch({type: 'section', index});
		}
		return true;
	});
	return (
		<Box ref={ref} width={width * columns} height={height} overflow="hidden" flexShrink={0}>
			<Menu
				items={items}
				selected={selected}
				isFocused={isFocused}
				itemComponent={GridItem}
				onHighlight={index => dispatch({type: 'highlightSection', section: sections[index]?.id ?? section})}
				onSelect={index => dispatch({type: 'section', index})}
			/>
		</Box>
	);
}

/** Props of a section item, as SelectInput passes them on. */
type SectionItemProps = MenuItemProps & {
	readonly number?: string;
	readonly count?: string;
	readonly left?: number;
	readonly top?: number;
	readonly width?: number;
};

function menuItems({sections, count: countOf, language}: Content, width: number, rows: number, first: number) {
	return sections.map((section, index) => {
		const {id, label} = section;
		const count = countOf(section);
		const room = width - 6 - textWidth(count);
		return {
			value: id,
			// Keys 1 to 9 open the first nine sections.
			number: index < 9 ? String(index + 1) : ' ',
			label: pad(truncate(language.t(label), room), room),
			count,
			left: Math.floor(index / rows) * width,
			top: (index % rows) - first,
			width,
		};
	});
}

/** Renders an item at an absolute position in the grid, because SelectInput stacks its items; filled when selected. */
function GridItem({isSelected = false, number = '', label, count = '', left = 0, top = 0, width = 0}: SectionItemProps) {
	const {fill, onFill, quiet, glyphs} = useTheme();
	const words = isSelected
		? fill(`${onFill.accent(glyphs.pointer)} ${number} ${label} ${count} `)
		: `  ${quiet(number)} ${label} ${quiet(count)} `;
	return (
		<Box position="absolute" left={left} top={top} width={width}>
			<Text wrap="truncate">{words}</Text>
		</Box>
	);
}
