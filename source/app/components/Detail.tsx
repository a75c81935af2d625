import {Box} from 'ink';
import type {DetailView} from '../view.js';
import {PaneTitle} from './PaneTitle.js';
import {Scrollbar} from './Rules.js';
import {SpanLine} from './SpanLine.js';

interface DetailProps {
	readonly detail: DetailView;
	readonly width: number;
	readonly height: number;
	readonly titleHeight: number;
}

/** All of an item, of which only the lines in the window are made. */
export function Detail({detail: {title, isFocused = false, place, lines, scroll}, width, height, titleHeight}: DetailProps) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<PaneTitle title={title} isFocused={isFocused} place={place} width={width} height={titleHeight} />
			<Box height={height}>
				<Box flexDirection="column" width={width - 2} flexShrink={0}>
					{lines.slice(scroll, scroll + height).map((line, index) => (
						<SpanLine key={scroll + index} spans={line.spans} />
					))}
				</Box>
				<Box width={2} justifyContent="flex-end">
					<Scrollbar count={lines.length} top={scroll} height={height} />
				</Box>
			</Box>
		</Box>
	);
}
