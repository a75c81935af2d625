/** Whether a terminal shows light text on dark, or dark text on light. */
export type Background = 'light' | 'dark';

/**
 * Asks the terminal for its background (OSC 11), and for its name (DA1), which every terminal tells: once that answer is
 * there, no answer to the first question will come.
 */
export const askBackground = '\x1B]11;?\x1B\\\x1B[c';

/** Asks to be told when the colours change (mode 2031, contour's "color palette update notifications"), and no more. */
export const followBackground = '\x1B[?2031h';
export const unfollowBackground = '\x1B[?2031l';

/** The background that a reply of the terminal tells of; undefined when it tells of something else. */
export function backgroundOf(reply: string): Background | undefined {
	const [, mode] = /^.\[\?997;([12])n$/.exec(reply) ?? [];
	if (mode !== undefined) {
		return mode === '1' ? 'dark' : 'light';
	}
	const [, red, green, blue] = /^.\]11;rgba?:([\da-f]+)\/([\da-f]+)\/([\da-f]+)/i.exec(reply) ?? [];
	if (red === undefined || green === undefined || blue === undefined) {
		return undefined;
	}
	const lightness = 0.299 * share(red) + 0.587 * share(green) + 0.114 * share(blue);
	return lightness > 0.5 ? 'light' : 'dark';
}

/** Whether a reply is the terminal's name, which ends the answers to `askBackground`. */
export function isName(reply: string): boolean {
	return /^.\[\?[\d;]*c$/.test(reply);
}

/** What COLORFGBG, as rxvt and Konsole set it ("15;0"), hints at. */
export function backgroundHint({COLORFGBG = ''}: NodeJS.ProcessEnv): Background | undefined {
	const [, number] = /;(\d+)$/.exec(COLORFGBG) ?? [];
	return number === undefined ? undefined : number === '7' || Number(number) > 8 ? 'light' : 'dark';
}

/** A hexadecimal number of one to four digits, as a share of the largest of its length. */
function share(digits: string): number {
	return Number.parseInt(digits, 16) / (16 ** digits.length - 1);
}
