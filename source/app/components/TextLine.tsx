import {Text} from 'ink';
import {memo} from 'react';
import type {LaidOutLine} from '../content/text.js';
import {useTheme} from '../theme/context.js';

interface TextLineProps {
	readonly line: LaidOutLine;
	/** The stop that is chosen in the text; it stands out where it is in this line. */
	readonly stop: number;
	/** Set before the line. */
	readonly margin?: string;
}

/** One line of a text that was laid out. */
export const TextLine = memo(
	function TextLine({line: {spans}, stop, margin = ''}: TextLineProps) {
		const theme = useTheme();
		const words = spans.map(span =>
			span.stop !== undefined && span.stop === stop ? theme.fill(theme.onFill.spans([span])) : theme.spans([span]),
		);
		return <Text wrap="truncate">{margin + words.join('') || ' '}</Text>;
	},
	(before, after) =>
		before.line === after.line &&
		before.margin === after.margin &&
		(before.stop === after.stop || (!hasStop(before.line, before.stop) && !hasStop(after.line, after.stop))),
);

function hasStop({spans}: LaidOutLine, stop: number): boolean {
	return spans.some(span => span.stop === stop);
}
