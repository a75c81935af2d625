import {Text} from 'ink';
import {useTheme} from '../theme/context.js';

interface NarrowInputProps {
	readonly typed: string;
	/** Placeholder while nothing is typed. */
	readonly invitation: string;
}

/** Renders the input of a dialog that narrows its menu. */
export function NarrowInput({typed, invitation}: NarrowInputProps) {
	const theme = useTheme();
	const field = `${theme.strong('/ ')}${theme.accent(typed)}${theme.cursor(' ')}`;
	return <Text wrap="truncate-start">{typed === '' ? theme.quiet(invitation) : field}</Text>;
}
