import {Text} from 'ink';
import {memo, useMemo} from 'react';
import type {Resume} from '../../../resume/types.js';
import {useTheme} from '../../theme/context.js';
import {timelineOf} from './timeline.js';

interface TimelineViewProps {
	readonly resume: Resume;
	readonly width: number;
	readonly height: number;
}

/** Renders the timeline of a résumé: periods as bars, papers and honors as marks. */
export const TimelineView = memo(function TimelineView({resume, width, height}: TimelineViewProps) {
	const theme = useTheme();
	const timeline = useMemo(() => timelineOf(resume, width, height, new Date().toISOString().slice(0, 7)), [resume, width, height]);
	if (!timeline) {
		return null;
	}
	const {axis, rows, legend} = timeline;
	const lines = [theme.quiet(axis), ...rows.map(({label, spans}) => theme.quiet(label) + theme.spans(spans)), '', theme.spans(legend)];
	return <Text wrap="truncate">{lines.slice(0, height).join('\n')}</Text>;
});
