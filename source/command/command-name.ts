/** Returns the command that starts this program again: with npx (npm sets npm_command to "exec"), no other is installed. */
export function commandName({npm_command: command}: NodeJS.ProcessEnv): string {
	return command === 'exec' ? 'npx xuhuang' : 'xuhuang';
}
