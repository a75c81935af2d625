import type {Phrase} from '../../i18n/language.js';

/** Something that a terminal does not do, and the remedy. */
export interface Trouble {
	readonly trouble: Phrase;
	readonly help: Phrase;
}

/**
 * "My terminal does not …", in the help and in the README. Sources: tmux(1) and its release notes, screen(1), ssh_config(5),
 * the release notes of mosh 1.4, the documentation of iTerm2, PuTTY and Windows Terminal, and the survey of terminals in the
 * documentation of terminal-colorsaurus; the facts about macOS Terminal are from reports.
 */
export const terminalTroubles: readonly Trouble[] = [
	{trouble: 'copy in tmux', help: 'set -s set-clipboard on, in ~/.tmux.conf; since 2.6 tmux keeps programs from the clipboard'},
	{trouble: 'copy in mosh', help: 'needs mosh 1.4 on both sides'},
	{
		trouble: 'copy at all',
		help: 'allow it in iTerm2 (General, Selection); GNOME Terminal, macOS Terminal and PuTTY do not support it (OSC 52): select the text on the screen',
	},
	{
		trouble: 'select with the mouse',
		help: 'hold shift, in iTerm2 option; in macOS Terminal cmd-r turns the mouse off; or start with --no-mouse',
	},
	{trouble: 'scroll with the wheel over SSH', help: 'ssh mouse@HOST; by default the mouse is left to your terminal'},
	{
		trouble: 'open a link',
		help: 'o shows the address where no browser can be opened; where it is a hyperlink, click it, often with ctrl or cmd',
	},
	{trouble: 'open a link in tmux', help: 'set -as terminal-features ",*:hyperlinks", from tmux 3.4 on, and FORCE_HYPERLINK=1'},
	{
		trouble: 'show all its colours',
		help: '--color true, as in macOS Terminal since macOS 26; PuTTY: terminal-type string xterm-256color; ssh sends TERM alone: ssh -o SendEnv=COLORTERM',
	},
	{
		trouble: 'show all colours in tmux or screen',
		help: 'tmux: set -as terminal-features ",*:RGB"; screen 5: truecolor on, in ~/.screenrc; then --color true. Older screens: --color 256',
	},
	{
		trouble: 'follow light and dark',
		help: 't, or --theme light: PuTTY, mosh, screen and Windows Terminal before 1.22 do not report their background',
	},
	{
		trouble: 'answer esc at once',
		help: 'tmux before 3.5 waits half a second: set -s escape-time 10; screen 0.3: maptimeout 10; h goes back at once',
	},
	{
		trouble: 'draw lines and Chinese in place',
		help: 'a UTF-8 locale, such as LANG=C.UTF-8; tmux -u; ambiguous-width characters set to narrow in its settings; or --ascii',
	},
];
