import {Text} from 'ink';
import {memo} from 'react';
import type {LaidOutLine} from '../content/text.js';
import {useTheme} from '../theme/context.js';

interface TextLinesProps {
	readonly lines: readonly LaidOutLine[];
	/** The stop that is chosen in the text; its words stand out. */
	readonly stop?: number;
	/** Cells before each line. */
	readonly margin?: string;
	/** Before the line (index) that has the chosen stop, in place of the margin. */
	readonly marked?: {readonly line: number; readonly mark: string} | undefined;
}

/** Lines of a text that was laid out, as one text to Ink: each would cost a visitor 2 kB and Ink the layout of a box. */
export const TextLines = memo(function TextLines({lines, stop = -1, margin = '', marked}: TextLinesProps) {
	const theme = useTheme();
	const words = lines.map(({spans}, index) => {
		const styled = spans.map(span => (span.stop === stop && stop >= 0 ? theme.fill(theme.onFill.spans([span])) : theme.spans([span])));
		return (index === marked?.line ? marked.mark : margin) + styled.join('');
	});
	return <Text wrap="truncate">{words.join('\n') || ' '}</Text>;
});
