import {Box, Text} from 'ink';
import {type ReactNode, useRef} from 'react';
import {textWidth, truncate} from '../../resume/width.js';
import type {Action} from '../actions.js';
import {usePointer} from '../pointer.js';
import {useTheme} from '../theme/context.js';

/** Size of the border and its padding, in cells. */
export const frame = {columns: 4, rows: 2};

interface DialogFrameProps {
	readonly title: string;
	/** Inner width in cells, and inner height in rows. */
	readonly width: number;
	readonly height: number;
	readonly top: number;
	/** Width of the window, in which the dialog is centred. */
	readonly columns: number;
	readonly children: ReactNode;
	readonly dispatch: (action: Action) => void;
}

/**
 * Renders a dialog over the screen, in a border with a title. The border is drawn as text, because Ink's borders have no
 * title and take colour names, not the styles of a theme. Blank text behind the children hides the screen below.
 */
export function DialogFrame({title, width, height, top, columns, children, dispatch}: DialogFrameProps) {
	const theme = useTheme();
	const left = Math.max(0, Math.floor((columns - width - frame.columns) / 2));
	const ref = useRef(null);
	usePointer(ref, event => {
		if (event.kind === 'wheel') {
			dispatch({type: 'move', by: event.by});
		}
		return true;
	});
	const {across, down, corners} = theme.glyphs;
	const [upperLeft, upperRight, lowerLeft, lowerRight] = corners;
	const heading = ` ${truncate(title, width - 1)} `;
	const rest = across.repeat(Math.max(0, width + 1 - textWidth(heading)));
	return (
		<Box ref={ref} position="absolute" flexDirection="column" left={left} top={top} width={width + frame.columns}>
			<Text>{theme.accent(`${upperLeft}${across}`) + theme.strong(heading) + theme.accent(`${rest}${upperRight}`)}</Text>
			<Box height={height}>
				<Text>{Array.from({length: height}, () => `${theme.accent(down)} `).join('\n')}</Text>
				<Box width={width} overflow="hidden">
					<Box position="absolute">
						<Text>{Array.from({length: height}, () => ' '.repeat(width)).join('\n')}</Text>
					</Box>
					{children}
				</Box>
				<Text>{Array.from({length: height}, () => ` ${theme.accent(down)}`).join('\n')}</Text>
			</Box>
			<Text>{theme.accent(`${lowerLeft}${across.repeat(width + 2)}${lowerRight}`)}</Text>
		</Box>
	);
}
