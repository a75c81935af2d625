import {Chalk, type ColorName} from 'chalk';
import type {Look} from './theme.js';

// The theme of each session names only colours that its terminal has, so all of them are let through here.
const chalk = new Chalk({level: 3});

/** The text in a look, as Ink's Text draws it. */
export function styled(text: string, {color, backgroundColor, dimColor, bold, underline, inverse}: Look): string {
	let result = text;
	if (text === '') {
		return text;
	}
	if (dimColor) {
		result = chalk.dim(result);
	}
	if (color) {
		result = colored(result, color);
	}
	if (backgroundColor) {
		result = backed(result, backgroundColor);
	}
	if (bold) {
		result = chalk.bold(result);
	}
	if (underline) {
		result = chalk.underline(result);
	}
	return inverse ? chalk.inverse(result) : result;
}

function colored(text: string, color: string): string {
	if (color.startsWith('#')) {
		return chalk.hex(color)(text);
	}
	const number = numberOf(color);
	return number === undefined ? chalk[color as ColorName](text) : chalk.ansi256(number)(text);
}

function backed(text: string, color: string): string {
	if (color.startsWith('#')) {
		return chalk.bgHex(color)(text);
	}
	const number = numberOf(color);
	const name = `bg${color.slice(0, 1).toUpperCase()}${color.slice(1)}` as ColorName;
	return number === undefined ? chalk[name](text) : chalk.bgAnsi256(number)(text);
}

/** The number in "ansi256(31)". */
function numberOf(color: string): number | undefined {
	const match = /^ansi256\((\d+)\)$/.exec(color);
	return match ? Number(match[1]) : undefined;
}
