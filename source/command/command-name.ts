/** Returns the command that starts this program: with npx (npm sets npm_command to "exec"), none is installed. */
export function commandName({npm_command: command}: NodeJS.ProcessEnv): string {
	return command === 'exec' ? 'npx xuhuang' : 'xuhuang';
}
