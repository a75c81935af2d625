import {Box, Text} from 'ink';
import {useTheme} from '../theme/context.js';

interface QueryInputProps {
	readonly label: string;
	/** Terms of the query that were applied before. */
	readonly kept: readonly string[];
	/** The text being typed after them. */
	readonly typed: string;
	readonly isTyping: boolean;
	/** Position and number of the matches, at the right. */
	readonly found: string;
	/** Shown in the second row, if any: how to correct the query, or what else to do. */
	readonly hint: string | undefined;
	readonly rows: number;
}

/** Renders the query of a list, as an input while it is typed. */
export function QueryInput({label, kept, typed, isTyping, found, hint = '', rows}: QueryInputProps) {
	const theme = useTheme();
	const chips = kept.map(term => `${theme.fill(` ${term} `)} `).join('');
	return (
		<Box flexDirection="column" height={rows} paddingX={1} flexShrink={0}>
			<Box justifyContent="space-between">
				<Text wrap="truncate-start">{`${theme.strong(`${label} / `)}${chips}${theme.accent(typed)}${isTyping ? theme.cursor(' ') : ''}`}</Text>
				<Box flexShrink={0} paddingLeft={1}>
					<Text>{theme.quiet(found)}</Text>
				</Box>
			</Box>
			{rows > 1 && <Text wrap="truncate">{theme.quiet(hint)}</Text>}
		</Box>
	);
}
