import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {useTheme} from '../contexts.js';
import {menuWindow} from '../lines/panes.js';
import type {MenuView} from '../view.js';

/**
 * The menu of sections. SelectInput draws it and the reducer steers it: its own key handling would select on a digit,
 * rotate a list that is too long and lose held keys. It takes its selection only when it is made, so the key makes it anew.
 */
export function Menu({menu, width, height}: {readonly menu: MenuView; readonly width: number; readonly height: number}) {
	const {items, selected} = menuWindow(menu, height);
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			<SelectInput
				key={`${menu.section} ${height}`}
				items={items}
				initialIndex={selected}
				isFocused={false}
				indicatorComponent={menu.isFocused ? FocusedCaret : RestingCaret}
				itemComponent={menu.isFocused ? FocusedLabel : RestingLabel}
			/>
		</Box>
	);
}

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
