import {Box, Text} from 'ink';
import {useTheme} from '../theme/context.js';

interface QueryInputProps {
	readonly label: string;
	/** What was kept of it, term for term. */
	readonly kept: readonly string[];
	/** What is typed beside that. */
	readonly typed: string;
	readonly isTyping: boolean;
	/** At the right: how much was found. */
	readonly found: string;
	/** Below, where there are two rows: what to mend in the query, or what else to do. */
	readonly hint: string | undefined;
	readonly rows: number;
}

/** The field where a query is typed, or stands. */
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
