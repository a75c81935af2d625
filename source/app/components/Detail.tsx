import {Box} from 'ink';
import {useTheme} from '../contexts.js';
import {detailTitleLines, textLines} from '../lines/panes.js';
import type {DetailView} from '../view.js';
import {Lines} from './Lines.js';
import {Scrollbar} from './Rules.js';

interface DetailProps {
	readonly detail: DetailView;
	readonly width: number;
	readonly height: number;
	readonly titleHeight: number;
}

/** A text, of which only the lines in the window are made. */
export function Detail({detail, width, height, titleHeight}: DetailProps) {
	const theme = useTheme();
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Lines lines={detailTitleLines(detail, width, titleHeight, theme)} width={width} />
			<Box height={height}>
				<Lines lines={textLines(detail, height, theme)} width={width - 2} height={height} />
				<Scrollbar count={detail.lines.length} top={detail.scroll} height={height} />
			</Box>
		</Box>
	);
}
