import {Text} from 'ink';
import {pad} from '../../resume/width.js';
import {useTheme} from '../theme/context.js';

interface NarrowInputProps {
	readonly typed: string;
	/** Said while nothing is typed. */
	readonly invitation: string;
	/** Cells, all of which are filled, so that nothing below a dialog shows through. */
	readonly width: number;
}

/** The field in a dialog where the words are typed that narrow its menu. */
export function NarrowInput({typed, invitation, width}: NarrowInputProps) {
	const theme = useTheme();
	const field = `${theme.strong('/ ')}${theme.accent(typed)}${theme.cursor(' ')}`;
	return <Text wrap="truncate-start">{pad(typed === '' ? theme.quiet(invitation) : field, width)}</Text>;
}
