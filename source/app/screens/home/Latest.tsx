import {Box, Text} from 'ink';
import {memo} from 'react';
import {pad, textWidth} from '../../../resume/width.js';
import {useTheme} from '../../theme/context.js';
import type {DatedLine} from './lines.js';

/** Renders dated lines, with the dates in a column. */
export const Latest = memo(function Latest({lines}: {readonly lines: readonly DatedLine[]}) {
	const {quiet} = useTheme();
	const width = Math.max(...lines.map(({date}) => textWidth(date)));
	return (
		<Box flexDirection="column" flexGrow={1}>
			{lines.map(({date, text}, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the lines of a résumé have no other name
				<Text key={index} wrap="truncate">
					{(width > 0 ? quiet(pad(date, width + 2)) : '') + text}
				</Text>
			))}
		</Box>
	);
});
