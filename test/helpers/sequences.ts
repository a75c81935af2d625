import type {ColorLevel} from '../../source/terminal/color-level.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
const look = /\x1B\[([\d;:]*)m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
const mode = /\x1B\[\?([\d;]+)([hl])/g;

/** Removes the styles (SGR) from a text. All other sequences stay. */
export function withoutLooks(text: string): string {
	return text.replace(look, '');
}

/** Returns the colour levels that the styles (SGR, by ECMA-48 and ISO 8613-6) in an output require: 0 for those that set no colour. */
export function levelsOf(output: string): Set<ColorLevel> {
	return new Set([...output.matchAll(look)].flatMap(([, parameters = '']) => levelsOfLook(parameters)));
}

function levelsOfLook(parameters: string): ColorLevel[] {
	const parts = parameters.split(/[;:]/).map(Number);
	const levels: ColorLevel[] = [];
	for (let index = 0; index < parts.length; index += 1) {
		const part = parts[index] ?? 0;
		if (part === 38 || part === 48 || part === 58) {
			const isIndexed = parts[index + 1] === 5;
			levels.push(isIndexed ? 2 : 3);
			index += isIndexed ? 2 : 4;
		} else {
			levels.push((part >= 30 && part <= 37) || (part >= 40 && part <= 47) || (part >= 90 && part <= 107) ? 1 : 0);
		}
	}
	return levels;
}

/** Returns the private modes (DECSET) that an output sets and does not reset afterwards, and all that it ever sets. */
export function modesOf(output: string): {readonly left: Set<number>; readonly ever: Set<number>} {
	const left = new Set<number>();
	const ever = new Set<number>();
	for (const [, numbers = '', final] of output.matchAll(mode)) {
		for (const number of numbers.split(';').map(Number)) {
			if (final === 'h') {
				left.add(number);
				ever.add(number);
			} else {
				left.delete(number);
			}
		}
	}
	return {left, ever};
}
