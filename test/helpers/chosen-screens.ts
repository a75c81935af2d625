import type {Window} from '../../source/terminal/window.js';

/** Representative screens, each with the keys that open it from the one before. */
export const chosenScreens: ReadonlyArray<readonly [name: string, ...keys: string[]]> = [
	['home'],
	['publications', '3'],
	['paper', 'j', 'j', 'enter'],
	['links', 'o'],
	['help', 'left', '?'],
	['honors', '5'],
	['search', '/', ...'agents'],
];

/** The window sizes that they are rendered at. */
export const chosenWindows: readonly Window[] = [
	{columns: 120, rows: 40},
	{columns: 80, rows: 24},
	{columns: 60, rows: 20},
	{columns: 40, rows: 12},
];

/** Formats a screen under its name and size. */
export function page(name: string, {columns, rows}: Window, lines: readonly string[]): string {
	return `== ${name} ${columns}x${rows}\n${lines.join('\n')}\n\n`;
}
