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

/**
 * A menu that stands over the screen: links to open, texts to copy, filters. Its border is drawn, as those of Ink have no title
 * and take names of colours, not the styles of a terminal's theme.
 */
export function Dialog({route, layout: {columns, rows}, content, dispatch}: DialogProps) {
	const theme = useTheme();
	const {kind, subject, query, selected} = route;
	const {title, choices} = useMemo(() => choicesOf({kind, subject, query}, content), [kind, subject, query, content]);
	const height = Math.max(1, Math.min(choices.length, rows - frame.rows - 2));
	const {items, width, choose} = useMemo(() => {
		const rows = menuItems(choices, Math.max(8, columns - frame.columns - 6));
		const widest = Math.max(textWidth(title), ...rows.map(({label}) => textWidth(label)));
		const choose = (index: number) => {
			dispatch({type: 'highlight', index});
			dispatch({type: 'follow'});
		};
		const all = rows.map((row, index) => ({...row, label: pad(row.label, widest), onClick: () => choose(index)}));
		return {items: all, width: widest + 2, choose};
	}, [choices, columns, title, dispatch]);
	const ref = useRef(null);
	usePointer(ref, event => {
		if (event.kind === 'wheel') {
			dispatch({type: 'move', by: event.by});
		}
		return true;
	});
	const {across, down, corners} = theme.glyphs;
	const [upperLeft, upperRight, lowerLeft, lowerRight] = corners;
	const border = (text: string) => theme.accent(text);
	const heading = ` ${truncate(title, width)} `;
	const rest = across.repeat(Math.max(0, width + 1 - textWidth(heading)));
	return (
		<Box
			ref={ref}
			position="absolute"
			flexDirection="column"
			left={Math.max(0, Math.floor((columns - width - frame.columns) / 2))}
			top={Math.max(0, Math.floor((rows - height - frame.rows) / 2))}
			width={width + frame.columns}
		>
			<Text>{border(`${upperLeft}${across}`) + theme.strong(heading) + border(`${rest}${upperRight}`)}</Text>
			<Box height={height}>
				<Text>{Array.from({length: height}, () => `${border(down)} `).join('\n')}</Text>
				<Box width={width} overflow="hidden">
					<Menu
						items={items}
						selected={selected}
						limit={height}
						itemComponent={DialogItem}
						onHighlight={index => dispatch({type: 'highlight', index})}
						onSelect={choose}
					/>
				</Box>
				<Text>{Array.from({length: height}, () => ` ${border(down)}`).join('\n')}</Text>
			</Box>
			<Text>{border(`${lowerLeft}${across.repeat(width + 2)}${lowerRight}`)}</Text>
		</Box>
	);
}

function menuItems(choices: readonly Choice[], room: number) {
	const lead = Math.max(0, ...choices.map(({row}) => textWidth(row.lead ?? '')));
	const words = choices.map(({row}) => truncate(`${pad(row.lead ?? '', lead)}  ${row.text}${row.tail ? `  ${row.tail}` : ''}`, room));
	return words.map((label, index) => ({value: String(index), label}));
}

/** A row of the dialog. Its label reaches over the whole width, so that nothing below shows through. */
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
