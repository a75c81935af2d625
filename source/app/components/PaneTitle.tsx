import {Box} from 'ink';
import {useTheme} from '../contexts.js';
import {spread} from '../fit.js';
import {SpanLine} from './SpanLine.js';

interface PaneTitleProps {
	readonly title: string;
	/** Marked when it takes the keys and that is not plain otherwise. */
	readonly isFocused?: boolean;
	readonly note?: string | undefined;
	/** Where the reader is in it: "3/13". */
	readonly place: string;
	readonly width: number;
	readonly height: number;
}

/** The title of a pane, and an empty line where the window has room for it. */
export function PaneTitle({title, isFocused = false, note, place, width, height}: PaneTitleProps) {
	const {caret} = useTheme();
	const mark = isFocused ? caret({isSelected: true, isFocused}) : '';
	const start = [{text: mark + title, meaning: 'strong'} as const, ...(note ? [{text: `  ${note}`, meaning: 'quiet'} as const] : [])];
	return (
		<Box height={height} flexShrink={0}>
			<SpanLine spans={spread(start, place ? [{text: place, meaning: 'quiet'}] : [], width)} />
		</Box>
	);
}
