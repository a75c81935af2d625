/** The background of a terminal: 'dark' for light text on dark, 'light' for dark text on light. */
export type Background = 'light' | 'dark';

/**
 * Queries the background colour (OSC 11) and the primary device attributes (DA1). Every terminal answers DA1, in order: once
 * that reply has arrived, no reply to OSC 11 will follow.
 */
export const queryBackground = '\x1B]11;?\x1B\\\x1B[c';

/** Subscribes to and unsubscribes from colour-scheme changes (mode 2031, contour's "color palette update notifications"). */
export const enableSchemeUpdates = '\x1B[?2031h';
export const disableSchemeUpdates = '\x1B[?2031l';

/** Parses the background from a mode 2031 notification or an OSC 11 reply; undefined for other replies. */
export function parseBackground(reply: string): Background | undefined {
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

/** Whether a reply is the primary device attributes (DA1), the last reply to `queryBackground`. */
export function isDeviceAttributes(reply: string): boolean {
	return /^.\[\?[\d;]*c$/.test(reply);
}

/** Returns the background by COLORFGBG, as rxvt and Konsole set it ("15;0"); undefined when it is not set or not numeric. */
export function backgroundHint({COLORFGBG = ''}: NodeJS.ProcessEnv): Background | undefined {
	const [, number] = /;(\d+)$/.exec(COLORFGBG) ?? [];
	return number === undefined ? undefined : number === '7' || Number(number) > 8 ? 'light' : 'dark';
}

/** Returns a hexadecimal number of one to four digits as a fraction (0 to 1) of the largest number of that many digits. */
function share(digits: string): number {
	return Number.parseInt(digits, 16) / (16 ** digits.length - 1);
}
