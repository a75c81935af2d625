import {Box, Text} from 'ink';
import {memo, useMemo} from 'react';
import type {Resume} from '../../../resume/types.js';
import {useTheme} from '../../theme/context.js';
import {timelineOf} from './timeline.js';

interface TimelineViewProps {
	readonly resume: Resume;
	readonly width: number;
	readonly height: number;
}

/** The years of a résumé: what lasted as bars, papers and honors as marks. */
export const TimelineView = memo(function TimelineView({resume, width, height}: TimelineViewProps) {
	const theme = useTheme();
	const timeline = useMemo(
		() => timelineOf(resume, width, height, new Date().toISOString().slice(0, 7)),
		[resume, width, height],
	);
	if (!timeline) {
		return null;
	}
	const {axis, rows, legend} = timeline;
	return (
		<Box flexDirection="column">
			<Text wrap="truncate">{theme.quiet(axis)}</Text>
			{rows.map(({label, spans}, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same label
				<Text key={index} wrap="truncate">
					{theme.quiet(label) + theme.spans(spans)}
				</Text>
			))}
			{height > rows.length + 2 && <Text> </Text>}
			{height > rows.length + 1 && <Text wrap="truncate">{theme.spans(legend)}</Text>}
		</Box>
	);
});
