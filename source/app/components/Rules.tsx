import {Box, Text} from 'ink';
import {useTheme} from '../contexts.js';
import {gap} from '../layout.js';
import {thumbRows} from '../lines/panes.js';

/** A thin line between two panes. */
export function RuleDown({height}: {readonly height: number}) {
	const {rule} = useTheme();
	return (
		<Box width={gap} flexShrink={0}>
			<Text {...rule.look}>{` ${rule.down}\n`.repeat(height).trimEnd()}</Text>
		</Box>
	);
}

/** Which part of `count` lines is on the screen; nothing when all of them are. */
export function Scrollbar({count, top, height}: {readonly count: number; readonly top: number; readonly height: number}) {
	const {rule} = useTheme();
	const rows = thumbRows(count, top, height);
	return (
		<Box width={2} justifyContent="flex-end">
			<Text {...rule.look}>{rows.map(isThumb => (isThumb ? rule.thumb : ' ')).join('\n')}</Text>
		</Box>
	);
}
