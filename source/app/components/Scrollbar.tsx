import {Box, Text} from 'ink';
import {memo} from 'react';
import {useTheme} from '../theme/context.js';

interface ScrollbarProps {
	readonly count: number;
	/** The first line on the screen. */
	readonly top: number;
	readonly height: number;
}

/** Where a list or a text of `count` lines stands; nothing when all of it is on the screen. */
export const Scrollbar = memo(function Scrollbar({count, top, height}: ScrollbarProps) {
	const {quiet, glyphs} = useTheme();
	if (count <= height) {
		return null;
	}
	const size = Math.max(1, Math.round((height * height) / count));
	const start = Math.round((top / (count - height)) * (height - size));
	return (
		<Box position="absolute" right={0} top={start} width={1}>
			<Text>{quiet(Array.from({length: size}, () => glyphs.thumb).join('\n'))}</Text>
		</Box>
	);
});
