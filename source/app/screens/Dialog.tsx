import {Box, Text} from 'ink';
import {useMemo, useRef} from 'react';
import {pad, textWidth, truncate} from '../../resume/width.js';
import {DialogFrame, frame} from '../components/DialogFrame.js';
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

/** A menu that stands over the screen: links to open, texts to copy. */
export function Dialog({route, layout: {columns, rows}, content, dispatch}: DialogProps) {
	const {kind, subject, selected} = route;
	const {title, choices} = useMemo(() => choicesOf({kind, subject}, content), [kind, subject, content]);
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
	return (
		<DialogFrame
			title={title}
			width={width}
			height={height}
			left={Math.max(0, Math.floor((columns - width - frame.columns) / 2))}
			top={Math.max(0, Math.floor((rows - height - frame.rows) / 2))}
			dispatch={dispatch}
		>
			<Menu
				items={items}
				selected={selected}
				limit={height}
				itemComponent={DialogItem}
				onHighlight={index => dispatch({type: 'highlight', index})}
				onSelect={choose}
			/>
		</DialogFrame>
	);
}

function menuItems(choices: readonly Choice[], room: number) {
	const lead = Math.max(0, ...choices.map(({row}) => textWidth(row.lead ?? '')));
	const words = choices.map(({row}) => truncate(`${pad(row.lead ?? '', lead)}  ${row.text}${row.tail ? `  ${row.tail}` : ''}`, room));
	return words.map((label, index) => ({value: String(index), label}));
}

/** A row of the dialog. Its label reaches over the whole width, so that nothing below shows through. */
export function DialogItem({isSelected = false, label, onClick}: MenuItemProps & {readonly onClick?: () => void}) {
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
