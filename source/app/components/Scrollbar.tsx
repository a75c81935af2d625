import {Box, Text} from 'ink';
import {memo} from 'react';
import {useTheme} from '../theme/context.js';

interface ScrollbarProps {
	readonly count: number;
	/** Index of the first visible line. */
	readonly top: number;
	readonly height: number;
}

/** Renders the scrollbar of a list or text of `count` lines; nothing when all of them are visible. */
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
