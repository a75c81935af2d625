/** A terminal multiplexer, which drops escape sequences that it does not know. */
export type Multiplexer = 'tmux' | 'screen';

/** Maximum length of a chunk, in characters: screen truncates string sequences at 768 bytes. */
const screenLimit = 700;

/**
 * Returns the escape sequence that copies a text to the terminal's clipboard: OSC 52 (xterm control sequences, "Operating
 * System Commands"). For tmux it is repeated in a DCS passthrough, which reaches the outer terminal if tmux allows it; for
 * screen it is split into DCS passthrough chunks. Terminals do not acknowledge it.
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

/** Returns the multiplexer by the variables TMUX, STY and TERM; undefined without one. */
export function multiplexerOf({TMUX, STY, TERM = ''}: NodeJS.ProcessEnv): Multiplexer | undefined {
	if (TMUX || TERM.startsWith('tmux')) {
		return 'tmux';
	}
	return STY || TERM.startsWith('screen') ? 'screen' : undefined;
}
