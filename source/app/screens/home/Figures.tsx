import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Figure} from '../../../resume/figures.js';
import {textWidth} from '../../../resume/width.js';
import {useTheme} from '../../theme/context.js';

interface FiguresProps {
	readonly figures: readonly Figure[];
	readonly width: number;
}

/** The numbers of a résumé in a line, as many as there is room for. */
export const FigureLine = memo(function FigureLine({figures, width}: FiguresProps) {
	const {strong, quiet} = useTheme();
	const words = ({value, label}: Figure) => `${value} ${label}`;
	const needed = (gap: number) => figures.reduce((sum, figure) => sum + textWidth(words(figure)) + gap, -gap);
	const gap = needed(3) <= width ? 3 : 2;
	const shown = fitting(figures, figure => textWidth(words(figure)), gap, width);
	return <Text wrap="truncate">{shown.map(({value, label}) => `${strong(value)} ${quiet(label)}`).join(' '.repeat(gap))}</Text>;
});

/** The same, each number above its label. */
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

/** The figures that there is room for, with a gap between. */
function fitting(figures: readonly Figure[], widthOf: (figure: Figure) => number, gap: number, width: number): Figure[] {
	let left = width + gap;
	return figures.filter(figure => {
		left -= widthOf(figure) + gap;
		return left >= 0;
	});
}
