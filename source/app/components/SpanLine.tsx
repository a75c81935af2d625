import {Text} from 'ink';
import type {Span} from '../../resume/block.js';
import {useTheme} from '../contexts.js';
import type {Look} from '../theme.js';

/** One line of the screen. The spans must fit: they were set or fitted to the width before. */
export function SpanLine({spans, base = {}}: {readonly spans: readonly Span[]; readonly base?: Look}) {
	const theme = useTheme();
	return (
		<Text wrap="truncate" {...base}>
			{spans.length === 0
				? ' '
				: spans.map((span, index) =>
						span.meaning === undefined ? (
							span.text
						) : (
							// biome-ignore lint/suspicious/noArrayIndexKey: the spans of a line have no other name
							<Text key={index} {...theme.span(span.meaning)}>
								{span.text}
							</Text>
						),
					)}
		</Text>
	);
}
