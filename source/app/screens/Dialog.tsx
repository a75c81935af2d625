import {Box, Text} from 'ink';
import {useMemo, useRef} from 'react';
import {pad, textWidth, truncate} from '../../resume/width.js';
import {Menu, type MenuItemProps} from '../components/Menu.js';
import type {Content} from '../content/content.js';
import {usePointer} from '../pointer.js';
import type {Action} from '../state/actions.js';
import {type Choice, choicesOf} from '../state/choices.js';
import type {Layout} from '../state/layout.js';
import type {RouteOf} from '../state/routes.js';
import {useTheme} from '../theme/context.js';

interface DialogProps {
	readonly route: RouteOf<'choice'>;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Cells of the border and the space inside of it. */
const frame = {columns: 4, rows: 2};

/** A menu that stands over the screen: links to open, texts to copy, filters. */
export function Dialog({route, layout: {columns, rows}, content, dispatch}: DialogProps) {
	const theme = useTheme();
	const {title, choices} = useMemo(() => choicesOf(route, content), [route.kind, route.subject, route.query, content]);
	const height = Math.max(1, Math.min(choices.length, rows - frame.rows - 2));
	const items = useMemo(() => menuItems(choices, Math.max(8, columns - frame.columns - 6)), [choices, columns]);
	const width = Math.max(textWidth(title) + 2, ...items.map(({label}) => textWidth(label) + 2));
	const Item = useMemo(() => dialogItem(width), [width]);
	const ref = useRef(null);
	usePointer(ref, event => {
		if (event.kind === 'wheel') {
			dispatch({type: 'move', by: event.by});
		}
	});
	const {across, down} = theme.glyphs;
	const border = (text: string) => theme.accent(text);
	const title_ = ` ${truncate(title, width)} `;
	const rest = across.repeat(Math.max(0, width + 1 - textWidth(title_)));
	return (
		<Box
			ref={ref}
			position="absolute"
			flexDirection="column"
			left={Math.max(0, Math.floor((columns - width - frame.columns) / 2))}
			top={Math.max(0, Math.floor((rows - height - frame.rows) / 2))}
			width={width + frame.columns}
		>
			<Text>{border(`┌${across}`) + theme.strong(title_) + border(`${rest}┐`)}</Text>
			<Box height={height}>
				<Text>{Array.from({length: height}, () => `${border(down)} `).join('\n')}</Text>
				<Box width={width} overflow="hidden">
					<Menu
						items={items}
						selected={route.selected}
						limit={height}
						itemComponent={Item}
						onHighlight={index => dispatch({type: 'highlight', index})}
						onSelect={index => {
							dispatch({type: 'highlight', index});
							dispatch({type: 'follow'});
						}}
					/>
				</Box>
				<Text>{Array.from({length: height}, () => ` ${border(down)}`).join('\n')}</Text>
			</Box>
			<Text>{border(`└${across.repeat(width + 2)}┘`)}</Text>
		</Box>
	);
}

function menuItems(choices: readonly Choice[], width: number) {
	const lead = Math.max(0, ...choices.map(({row}) => textWidth(row.lead ?? '')));
	return choices.map(({row}, index) => {
		const words = `${pad(row.lead ?? '', lead)}  ${row.text}${row.tail ? `  ${row.tail}` : ''}`;
		return {index, value: String(index), label: truncate(words, width)};
	});
}

/** A row of the dialog. It reaches over the whole width, so that nothing below shows through. */
function dialogItem(width: number) {
	return function DialogItem({isSelected = false, label}: MenuItemProps) {
		const theme = useTheme();
		const words = pad(label, width - 2);
		return <Text>{isSelected ? theme.fill(`${theme.onFill.accent(theme.glyphs.pointer)} ${words}`) : `  ${words}`}</Text>;
	};
}
