type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the command that starts this program again: with npx (npm sets npm_command to "exec"), no other is installed. */
export function commandName({npm_command: command}: Environment): string {
	return command === 'exec' ? 'npx xuhuang' : 'xuhuang';
}
