import {callWords} from '../../command/vocabulary.js';

/** Bytes that nobody types as a command. */
const mostTyped = 400;

/**
 * Whether a command is a script by which a terminal sets up the shell that it expects, as `kitten ssh HOST` of kitty sends
 * (`exec sh -c '…' 'SCRIPT'`, more than 5 kB): it is long, and begins with no word of ours.
 */
export function isShellBootstrap(command: string): boolean {
	const [first = ''] = command.trimStart().split(/\s/, 1);
	return Buffer.byteLength(command) > mostTyped && /^[a-z]/.test(first) && first !== 'xuhuang' && !callWords.includes(first);
}
