import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {sections} from '../../resume/sections/index.js';
import {useTheme} from '../contexts.js';
import {settleList} from '../position.js';
import type {MenuView} from '../view.js';

const items = sections.map(({id, label}, index) => ({value: id, label: `${index + 1} ${label}`}));

/**
 * The menu of sections. SelectInput draws it and the reducer steers it: its own key handling would select on a digit,
 * rotate a list that is too long and lose held keys. It takes its selection only when it is made, so the key makes it anew.
 */
export function Menu({menu, width, height}: {readonly menu: MenuView; readonly width: number; readonly height: number}) {
	const selected = items.findIndex(item => item.value === menu.section);
	const {top} = settleList({selected, top: 0}, items.length, height);
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0} overflow="hidden">
			<SelectInput
				key={menu.section + top + height}
				items={items.slice(top, top + height)}
				initialIndex={selected - top}
				isFocused={false}
				indicatorComponent={menu.isFocused ? FocusedCaret : RestingCaret}
				itemComponent={menu.isFocused ? FocusedLabel : RestingLabel}
			/>
		</Box>
	);
}

interface IndicatorProps {
	readonly isSelected?: boolean;
}

interface LabelProps extends IndicatorProps {
	readonly label: string;
}

function Caret({isSelected = false, isFocused}: IndicatorProps & {readonly isFocused: boolean}) {
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

const FocusedCaret = (props: IndicatorProps) => <Caret {...props} isFocused />;
const RestingCaret = (props: IndicatorProps) => <Caret {...props} isFocused={false} />;
const FocusedLabel = (props: LabelProps) => <Label {...props} isFocused />;
const RestingLabel = (props: LabelProps) => <Label {...props} isFocused={false} />;
