import {Box, Text} from 'ink';
import {useTheme} from '../contexts.js';
import {gap} from '../layout.js';

/** A thin line across the window. */
export function RuleAcross({width}: {readonly width: number}) {
	const {rule} = useTheme();
	return <Text {...rule.look}>{rule.across.repeat(width)}</Text>;
}

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
	if (count <= height) {
		return null;
	}
	const size = Math.max(1, Math.round((height * height) / count));
	const start = Math.round((top / (count - height)) * (height - size));
	const cells = Array.from({length: height}, (_, row) => (row >= start && row < start + size ? rule.thumb : ' '));
	return <Text {...rule.look}>{cells.join('\n')}</Text>;
}
