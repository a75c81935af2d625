import type {Phrase} from '../language/language.js';

/** Something that a terminal does not do, and what helps. */
export interface Trouble {
	readonly trouble: Phrase;
	readonly help: Phrase;
}

/**
 * "My terminal does not …", in the help and in the README. From tmux(1), screen(1), ssh_config(5), the release notes of
 * mosh 1.4 and the survey of terminals in the documentation of terminal-colorsaurus.
 */
export const terminalTroubles: readonly Trouble[] = [
	{trouble: 'copy in tmux', help: 'set -s set-clipboard on, in ~/.tmux.conf; by itself tmux keeps programs from the clipboard'},
	{trouble: 'copy in mosh', help: 'it takes mosh 1.4 on both sides'},
	{trouble: 'copy at all', help: 'some terminals take no copies (OSC 52): the text is on the screen, to be selected'},
	{trouble: 'select with the mouse', help: 'hold shift, or start with --no-mouse'},
	{trouble: 'scroll with the wheel over SSH', help: 'ssh mouse@HOST; by itself the mouse is left to your terminal'},
	{
		trouble: 'open a link',
		help: 'o shows the address where no browser can be opened; where it is a hyperlink, click it, often with ctrl or cmd',
	},
	{trouble: 'show its colours over SSH', help: 'ssh -o SendEnv=COLORTERM, or --color true; ssh sends TERM alone'},
	{trouble: 'show all colours in tmux', help: 'set -as terminal-features ",*:RGB", in ~/.tmux.conf, and --color true'},
	{trouble: 'follow light and dark', help: 't, or --theme light: PuTTY, screen and older Windows Terminals do not tell their background'},
	{trouble: 'answer esc at once', help: 'tmux waits half a second where it is not told: set -s escape-time 10'},
	{trouble: 'draw the lines and marks', help: '--ascii, or a locale with UTF-8, such as LANG=C.UTF-8'},
	{trouble: 'show Chinese in tmux', help: 'tmux -u, or a locale with UTF-8 where tmux was started'},
];
