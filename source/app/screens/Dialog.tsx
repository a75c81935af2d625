import {Box, Text} from 'ink';
import {useMemo} from 'react';
import {pad, textWidth, truncate} from '../../resume/width.js';
import type {Action} from '../actions.js';
import {DialogFrame, frame} from '../components/DialogFrame.js';
import {DialogMenu} from '../components/DialogMenu.js';
import {NarrowInput} from '../components/NarrowInput.js';
import type {Content} from '../content/content.js';
import type {RouteOf} from '../routes.js';
import {type Choice, choicesOf, choiceTitles, narrowChoices} from '../state/choices.js';
import type {Layout} from '../state/layout.js';

interface DialogProps {
	readonly route: RouteOf<'choice'>;
	readonly layout: Layout;
	readonly content: Content;
	readonly dispatch: (action: Action) => void;
}

/** Renders a choice dialog over the screen: links to open, or texts to copy. */
export function Dialog({route, layout: {columns, rows}, content, dispatch}: DialogProps) {
	const {kind, subject, query, selected} = route;
	const {t} = content.language;
	const title = t(choiceTitles[kind]);
	const all = useMemo(() => choicesOf({kind, subject}, content), [kind, subject, content]);
	// A low window has room only for the rows.
	const isLow = rows < 10;
	const extraRows = isLow ? 0 : 1;
	const height = Math.max(1, Math.min(all.length, rows - frame.rows - 2 - extraRows));
	const labels = useMemo(() => rowLabels(all, Math.max(8, columns - frame.columns - 6)), [all, columns]);
	const widest = Math.max(textWidth(title), ...labels.map(textWidth));
	const width = widest + 2;
	const items = narrowChoices(all, query).map((choice, index) => ({
		value: String(index),
		label: pad(labels[all.indexOf(choice)] ?? '', widest),
	}));
	return (
		<DialogFrame
			title={title}
			width={width}
			height={height + extraRows}
			top={Math.max(0, Math.floor((rows - height - extraRows - frame.rows) / 2))}
			columns={columns}
			dispatch={dispatch}
		>
			<Box flexDirection="column">
				<Box height={height} flexShrink={0}>
					{items.length === 0 ? (
						<Text>{`  ${t('none')}`}</Text>
					) : (
						<DialogMenu items={items} selected={selected} limit={height} dispatch={dispatch} />
					)}
				</Box>
				{!isLow && <NarrowInput typed={query} invitation={t('type to narrow')} />}
			</Box>
		</DialogFrame>
	);
}

function rowLabels(choices: readonly Choice[], room: number): string[] {
	const lead = Math.max(0, ...choices.map(({row}) => textWidth(row.lead ?? '')));
	return choices.map(({row}) => truncate(`${pad(row.lead ?? '', lead)}  ${row.text}`, room));
}
