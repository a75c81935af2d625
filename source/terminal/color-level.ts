/** How many colours a terminal shows: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

const trueColorTerm = /direct|truecolor|kitty|ghostty|wezterm|alacritty|foot|iterm/;

/**
 * The colour level that an environment tells of: FORCE_COLOR before NO_COLOR (https://no-color.org) before COLORTERM
 * before TERM. Windows, whose consoles show all colours since Windows 10, sets neither of the two. chalk's own answer is one for the whole process and does not know NO_COLOR.
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
