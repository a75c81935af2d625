/** A program between us and the terminal that swallows what it does not know. */
export type Multiplexer = 'tmux' | 'screen';

/** screen cuts a string sequence at 768 bytes. */
const screenLimit = 700;

/**
 * The sequence that puts a text on the clipboard of the terminal: OSC 52 (xterm control sequences, "Operating System
 * Commands"). Inside tmux also wrapped, to reach the terminal around it where tmux lets it; inside screen wrapped in
 * pieces. Whether it arrives nobody tells.
 */
export function clipboardSequence(text: string, multiplexer?: Multiplexer): string {
	const sequence = `\x1B]52;c;${Buffer.from(text).toString('base64')}\x07`;
	switch (multiplexer) {
		case 'tmux':
			return `${sequence}\x1BPtmux;${sequence.replaceAll('\x1B', '\x1B\x1B')}\x1B\\`;
		case 'screen':
			return (sequence.match(new RegExp(`.{1,${screenLimit}}`, 'gs')) ?? []).map(piece => `\x1BP${piece}\x1B\\`).join('');
		case undefined:
			return sequence;
	}
}

/** The multiplexer that an environment tells of. */
export function multiplexerOf({TMUX, STY, TERM = ''}: NodeJS.ProcessEnv): Multiplexer | undefined {
	if (TMUX || TERM.startsWith('tmux')) {
		return 'tmux';
	}
	return STY || TERM.startsWith('screen') ? 'screen' : undefined;
}
