import {Text} from 'ink';
import {memo} from 'react';
import type {LaidOutLine} from '../content/text.js';
import {useTheme} from '../theme/context.js';

interface TextLinesProps {
	readonly lines: readonly LaidOutLine[];
	/** Index of the selected stop, which is highlighted; -1 for none. */
	readonly stop?: number;
	/** Text before each line. */
	readonly margin?: string;
	/** Mark that replaces the margin of the line (index) with the selected stop. */
	readonly marked?: {readonly line: number; readonly mark: string} | undefined;
}

/** Renders laid-out lines as a single Ink text: one text per line would each cost a session 2 kB and Ink the layout of a box. */
export const TextLines = memo(function TextLines({lines, stop = -1, margin = '', marked}: TextLinesProps) {
	const theme = useTheme();
	const words = lines.map(({spans}, index) => {
		const styled = spans.map(span => (span.stop === stop && stop >= 0 ? theme.fill(theme.onFill.spans([span])) : theme.spans([span])));
		return (index === marked?.line ? marked.mark : margin) + styled.join('');
	});
	return <Text wrap="truncate">{words.join('\n') || ' '}</Text>;
});
