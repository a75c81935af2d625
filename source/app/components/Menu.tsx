import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {memo} from 'react';
import {useTheme} from '../contexts.js';
import type {MenuPane} from '../sheet.js';

/**
 * The menu of sections. SelectInput draws it and the reducer steers it: its own key handling would select on a digit,
 * rotate a list that is too long and lose held keys. It takes its selection only when it is made, so the key makes it anew.
 */
export const Menu = memo(function Menu({
	pane: {items, selected, isFocused, width},
	height,
}: {
	readonly pane: MenuPane;
	readonly height: number;
}) {
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			<SelectInput
				key={`${items[selected]?.value} ${height}`}
				items={[...items]}
				initialIndex={selected}
				isFocused={false}
				indicatorComponent={isFocused ? FocusedCaret : RestingCaret}
				itemComponent={isFocused ? FocusedLabel : RestingLabel}
			/>
		</Box>
	);
});

interface CaretProps {
	readonly isSelected?: boolean;
}

interface LabelProps extends CaretProps {
	readonly label: string;
}

function Caret({isSelected = false, isFocused}: CaretProps & {readonly isFocused: boolean}) {
	const theme = useTheme();
	const state = {isSelected, isFocused};
	return <Text {...theme.row(state)}>{theme.caret(state)}</Text>;
}

function Label({isSelected = false, isFocused, label}: LabelProps & {readonly isFocused: boolean}) {
	return (
		<Text wrap="truncate" {...useTheme().row({isSelected, isFocused})}>
			{label}
		</Text>
	);
}

const FocusedCaret = (props: CaretProps) => <Caret {...props} isFocused />;
const RestingCaret = (props: CaretProps) => <Caret {...props} isFocused={false} />;
const FocusedLabel = (props: LabelProps) => <Label {...props} isFocused />;
const RestingLabel = (props: LabelProps) => <Label {...props} isFocused={false} />;
