import {Box, Text} from 'ink';
import {memo} from 'react';
import {useTheme} from '../contexts.js';
import type {LinesPane} from '../sheet.js';
import {Lines} from './Lines.js';

/** A list or a text, with its title above and its scrollbar at the right. */
export const LinesBox = memo(function LinesBox({
	pane: {width, title, lines, thumb},
	height,
}: {
	readonly pane: LinesPane;
	readonly height: number;
}) {
	const {rule} = useTheme();
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Lines lines={title} width={width} />
			<Box height={height - title.length}>
				<Lines lines={lines} width={width - 2} height={height - title.length} />
				<Box width={2} justifyContent="flex-end">
					<Text {...rule.look}>{thumb.map(isThumb => (isThumb ? rule.thumb : ' ')).join('\n')}</Text>
				</Box>
			</Box>
		</Box>
	);
});
