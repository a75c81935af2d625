import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Figure} from '../../../resume/figures.js';
import {textWidth} from '../../../resume/width.js';
import {useTheme} from '../../theme/context.js';

interface FiguresProps {
	readonly figures: readonly Figure[];
	readonly width: number;
}

/** Renders the figures of a résumé in one line, as many as fit. */
export const FigureLine = memo(function FigureLine({figures, width}: FiguresProps) {
	const {strong, quiet} = useTheme();
	const words = ({value, label}: Figure) => `${value} ${label}`;
	const needed = (gap: number) => figures.reduce((sum, figure) => sum + textWidth(words(figure)) + gap, -gap);
	const gap = needed(3) <= width ? 3 : 2;
	const shown = fitting(figures, figure => textWidth(words(figure)), gap, width);
	return <Text wrap="truncate">{shown.map(({value, label}) => `${strong(value)} ${quiet(label)}`).join(' '.repeat(gap))}</Text>;
});

/** Renders the figures with each value above its label, as many as fit. */
export const TallFigures = memo(function TallFigures({figures, width}: FiguresProps) {
	const {strong, quiet} = useTheme();
	const gap = 4;
	const shown = fitting(figures, ({value, label}) => Math.max(textWidth(value), textWidth(label)), gap, width);
	return (
		<Box gap={gap}>
			{shown.map(({value, label}) => (
				<Box key={label} flexDirection="column" flexShrink={0}>
					<Text wrap="truncate">{strong(value)}</Text>
					<Text wrap="truncate">{quiet(label)}</Text>
				</Box>
			))}
		</Box>
	);
});

/** Returns the leading figures that fit into `width` cells, with gaps between. */
function fitting(figures: readonly Figure[], widthOf: (figure: Figure) => number, gap: number, width: number): Figure[] {
	let left = width + gap;
	return figures.filter(figure => {
		left -= widthOf(figure) + gap;
		return left >= 0;
	});
}
