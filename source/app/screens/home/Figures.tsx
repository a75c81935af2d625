import {Box, Text} from 'ink';
import {memo} from 'react';
import {textWidth} from '../../../resume/width.js';
import {useTheme} from '../../theme/context.js';
import type {Figure} from './facts.js';

interface FiguresProps {
	readonly figures: readonly Figure[];
	readonly width: number;
	/** Each number above its label. */
	readonly isTall?: boolean;
}

/** The numbers of a résumé, as many as there is room for. */
export const Figures = memo(function Figures({figures, width, isTall = false}: FiguresProps) {
	return isTall ? <TallFigures figures={figures} width={width} /> : <FigureLine figures={figures} width={width} />;
});

function FigureLine({figures, width}: Omit<FiguresProps, 'isTall'>) {
	const {strong, quiet} = useTheme();
	const needed = (gap: number) => figures.reduce((sum, {value, label}) => sum + textWidth(`${value} ${label}`) + gap, -gap);
	const gap = needed(3) <= width ? 3 : 2;
	let left = width + gap;
	const shown = figures.filter(({value, label}) => {
		left -= textWidth(`${value} ${label}`) + gap;
		return left >= 0;
	});
	return <Text wrap="truncate">{shown.map(({value, label}) => `${strong(value)} ${quiet(label)}`).join(' '.repeat(gap))}</Text>;
}

function TallFigures({figures, width}: Omit<FiguresProps, 'isTall'>) {
	const {strong, quiet} = useTheme();
	const gap = 4;
	let left = width + gap;
	const shown = figures.filter(({value, label}) => {
		left -= Math.max(textWidth(value), textWidth(label)) + gap;
		return left >= 0;
	});
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
}
