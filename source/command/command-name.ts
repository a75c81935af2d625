type Environment = Readonly<Record<string, string | undefined>>;

/** What a reader types to call this program again: npx (npm sets npm_command to "exec") leaves no command of that name behind. */
export function commandName({npm_command: command}: Environment): string {
	return command === 'exec' ? 'npx xuhuang' : 'xuhuang';
}
