import {Box, Text} from 'ink';
import {useMemo, useRef} from 'react';
import {pad, textWidth, truncate} from '../../resume/width.js';
import {DialogFrame, frame} from '../components/DialogFrame.js';
import {Menu, type MenuItemProps} from '../components/Menu.js';
import {NarrowInput} from '../components/NarrowInput.js';
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
	const {kind, subject, query, selected} = route;
	const {t} = content.language;
	const {title, all, choices} = useMemo(() => choicesOf({kind, subject, query}, content), [kind, subject, query, content]);
	// In a low window there is room for the rows alone.
	const isLow = rows < 10;
	const besides = isLow ? 0 : 1;
	const height = Math.max(1, Math.min(all.length, rows - frame.rows - 2 - besides));
	const {items, width, choose} = useMemo(() => {
		const labels = rowLabels(all, Math.max(8, columns - frame.columns - 6));
		const widest = Math.max(textWidth(title), ...labels.map(textWidth));
		const choose = (index: number) => {
			dispatch({type: 'highlight', index});
			dispatch({type: 'follow'});
		};
		const items = choices.map((choice, index) => {
			const label = pad(labels[all.indexOf(choice)] ?? '', widest);
			return {value: String(index), label, onClick: () => choose(index)};
		});
		return {items, width: widest + 2, choose};
	}, [all, choices, columns, title, dispatch]);
	return (
		<DialogFrame
			title={title}
			width={width}
			height={height + besides}
			left={Math.max(0, Math.floor((columns - width - frame.columns) / 2))}
			top={Math.max(0, Math.floor((rows - height - besides - frame.rows) / 2))}
			dispatch={dispatch}
		>
			<Box flexDirection="column">
				<Box height={height} flexShrink={0}>
					{items.length === 0 ? (
						<Text>{`  ${t('none')}`}</Text>
					) : (
						<Menu
							items={items}
							selected={selected}
							limit={height}
							itemComponent={DialogItem}
							onHighlight={index => dispatch({type: 'highlight', index})}
							onSelect={choose}
						/>
					)}
				</Box>
				{!isLow && <NarrowInput typed={query} invitation={t('type to narrow')} width={width} />}
			</Box>
		</DialogFrame>
	);
}

function rowLabels(choices: readonly Choice[], room: number): string[] {
	const lead = Math.max(0, ...choices.map(({row}) => textWidth(row.lead ?? '')));
	return choices.map(({row}) => truncate(`${pad(row.lead ?? '', lead)}  ${row.text}${row.tail ? `  ${row.tail}` : ''}`, room));
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
