import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Span} from '../../resume/block.js';
import {useTheme} from '../contexts.js';
import type {ScreenLine} from '../lines/line.js';
import type {Theme} from '../theme.js';

interface LinesProps {
	readonly lines: readonly ScreenLine[];
	readonly width: number;
	readonly height?: number;
}

/** Lines below each other, in a box of their number or of `height`. */
export const Lines = memo(function Lines({lines, width, height = lines.length}: LinesProps) {
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			{lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
				<Line key={index} line={line} />
			))}
		</Box>
	);
});

/** One line. It is drawn again only when something in it has changed: a key changes two or three of a screenful. */
export const Line = memo(
	function Line({line: {spans, look = {}}}: {readonly line: ScreenLine}) {
		const theme = useTheme();
		return (
			<Text wrap="truncate" {...look}>
				{spans.length === 0 ? ' ' : spans.map((span, index) => words(span, index, theme))}
			</Text>
		);
	},
	(before, after) => before.line === after.line || JSON.stringify(before.line) === JSON.stringify(after.line),
);

function words({text, meaning, href}: Span, index: number, theme: Theme) {
	const shown = href === undefined ? text : theme.link(text, href);
	return meaning === undefined ? (
		shown
	) : (
		<Text key={index} {...theme.span(meaning)}>
			{shown}
		</Text>
	);
}
