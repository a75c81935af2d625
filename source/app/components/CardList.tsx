import {Box, Text} from 'ink';
import {memo, useRef} from 'react';
import type {Action} from '../actions.js';
import type {Card} from '../content/cards.js';
import {usePointer} from '../pointer.js';
import {useTheme} from '../theme/context.js';
import {TextLines} from './TextLines.js';

interface CardListProps {
	readonly cards: readonly Card[];
	readonly selected: number;
	readonly dispatch: (action: Action) => void;
}

/** Renders the items of a section in full, as cards; the selected one has the pointer and an accent-coloured rule. */
export function CardList({cards, selected, dispatch}: CardListProps) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{cards.map((card, index) => (
				<CardView key={card.item.id} card={card} index={index} isSelected={index === selected} dispatch={dispatch} />
			))}
		</Box>
	);
}

interface CardViewProps {
	readonly card: Card;
	readonly index: number;
	readonly isSelected: boolean;
	readonly dispatch: (action: Action) => void;
}

const CardView = memo(function CardView({card: {lines, group, isApart}, index, isSelected, dispatch}: CardViewProps) {
	const theme = useTheme();
	const ref = useRef(null);
	usePointer(ref, event => {
		if (event.kind === 'wheel') {
			dispatch({type: 'scroll', by: event.by});
		} else {
			dispatch(isSelected ? {type: 'follow'} : {type: 'highlight', index});
		}
		return true;
	});
	const {pointer, down} = theme.glyphs;
	const rule = isSelected ? theme.accent(down) : theme.quiet(down);
	return (
		<Box flexDirection="column" marginTop={isApart ? 1 : 0} flexShrink={0}>
			{group !== undefined && <Text wrap="truncate">{`  ${theme.strong(group)}`}</Text>}
			<Box flexDirection="column" ref={ref}>
				<TextLines
					lines={lines}
					margin={` ${rule} `}
					marked={isSelected ? {line: 0, mark: `${theme.accent(pointer)}${rule} `} : undefined}
				/>
			</Box>
		</Box>
	);
});
