import {Box, Text} from 'ink';
import {useTheme} from '../theme/context.js';

interface QueryInputProps {
	readonly label: string;
	readonly query: string;
	readonly isTyping: boolean;
	/** At the right: how much was found. */
	readonly found: string;
	/** Below, where there are two rows: what to mend in the query, or what else to do. */
	readonly hint: string | undefined;
	readonly rows: number;
}

/** The field where a query is typed, or stands. */
export function QueryInput({label, query, isTyping, found, hint = '', rows}: QueryInputProps) {
	const theme = useTheme();
	return (
		<Box flexDirection="column" height={rows} paddingX={1} flexShrink={0}>
			<Box justifyContent="space-between">
				<Text wrap="truncate-start">{`${theme.strong(`${label} / `)}${theme.accent(query)}${isTyping ? theme.cursor(' ') : ''}`}</Text>
				<Box flexShrink={0} paddingLeft={1}>
					<Text>{theme.quiet(found)}</Text>
				</Box>
			</Box>
			{rows > 1 && <Text wrap="truncate">{theme.quiet(hint)}</Text>}
		</Box>
	);
}
