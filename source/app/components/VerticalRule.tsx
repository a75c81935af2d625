import {Box, Text} from 'ink';
import {useTheme} from '../theme/context.js';

/** Renders a vertical rule between two panes. */
export function VerticalRule({height}: {readonly height: number}) {
	const {quiet, glyphs} = useTheme();
	return (
		<Box width={2} flexShrink={0}>
			<Text>{Array.from({length: height}, () => quiet(glyphs.down)).join('\n')}</Text>
		</Box>
	);
}
