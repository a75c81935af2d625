import {Box, Text} from 'ink';
import {useTheme} from '../contexts.js';

/** A thin line between two panes. */
export function RuleDown({height}: {readonly height: number}) {
	const {rule} = useTheme();
	return (
		<Box width={3} flexShrink={0}>
			<Text {...rule.look}>{` ${rule.down}\n`.repeat(height).trimEnd()}</Text>
		</Box>
	);
}
