import {callWords} from '../../command/vocabulary.js';

/** Maximum length, in bytes, of a command that counts as typed. */
const mostTyped = 400;

/**
 * Whether a command is a bootstrap script of a terminal for a remote shell, as sent by `kitten ssh HOST` of kitty
 * (`exec sh -c '…' 'SCRIPT'`, more than 5 kB): it is long and does not start with a word of the command vocabulary.
 */
export function isShellBootstrap(command: string): boolean {
	const [first = ''] = command.trimStart().split(/\s/, 1);
	return Buffer.byteLength(command) > mostTyped && /^[a-z]/.test(first) && first !== 'xuhuang' && !callWords.includes(first);
}
