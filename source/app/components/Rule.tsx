import {Text} from 'ink';
import {useTheme} from '../theme/context.js';

/** Renders a horizontal rule. */
export function Rule({width}: {readonly width: number}) {
	const {quiet, glyphs} = useTheme();
	return <Text wrap="truncate">{quiet(glyphs.across.repeat(width))}</Text>;
}
