/** Colour depth of a terminal, as in chalk: 0 no colours, 1 16 colours, 2 256 colours, 3 true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

const trueColorTerm = /direct|truecolor|kitty|ghostty|wezterm|alacritty|foot|iterm/;

/**
 * Returns the colour level by the environment: FORCE_COLOR before NO_COLOR (https://no-color.org) before COLORTERM before
 * TERM. Windows sets neither of the last two; its consoles support true colour since Windows 10. chalk's own detection is
 * per process and ignores NO_COLOR.
 */
export function colorLevelOf(environment: NodeJS.ProcessEnv): ColorLevel {
	const {FORCE_COLOR: forced, NO_COLOR: refused, COLORTERM: colorTerm = '', TERM: term = ''} = environment;
	const isWindows = environment.WT_SESSION !== undefined || (term === '' && environment.OS === 'Windows_NT');
	if (forced !== undefined) {
		return forcedLevel(forced);
	}
	if (refused) {
		return 0;
	}
	if (/^(truecolor|24bit)$/.test(colorTerm) || trueColorTerm.test(term) || isWindows) {
		return 3;
	}
	if (/256(color)?$/.test(term)) {
		return 2;
	}
	return term === '' || term === 'dumb' || /^vt\d/.test(term) ? 0 : 1;
}

function forcedLevel(value: string): ColorLevel {
	if (value === 'false' || value === '0') {
		return 0;
	}
	return value === '2' ? 2 : value === '3' ? 3 : 1;
}
