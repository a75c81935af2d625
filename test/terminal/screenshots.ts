/**
 * `npx tsx test/terminal/screenshots.ts FOLDER`: pictures of the chosen screens of the built program in a real xterm, dark
 * and light, in a few sizes and colour levels, to be looked at.
 */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {chosenScreens} from '../helpers/chosen-screens.js';
import {TestVisit} from '../helpers/visit.js';
import {Xterm} from '../helpers/xterm.js';

const font = ['-tn', 'xterm-256color', '-fa', 'DejaVu Sans Mono', '-fs', '11'];
const dark = [...font, '-bg', 'black', '-fg', 'gray90'];
const light = [...font, '-bg', 'white', '-fg', 'black'];

const series = {
	dark: {columns: 80, rows: 24, looks: dark, args: ['--color', 'true']},
	light: {columns: 80, rows: 24, looks: light, args: ['--color', 'true']},
	'dark-16': {columns: 80, rows: 24, looks: dark, args: ['--color', '16']},
	'light-16': {columns: 80, rows: 24, looks: light, args: ['--color', '16']},
	none: {columns: 80, rows: 24, looks: dark, args: ['--color', 'none']},
	ascii: {columns: 80, rows: 24, looks: dark, args: ['--ascii', '--color', 'true']},
	wide: {columns: 120, rows: 40, looks: dark, args: ['--color', 'true']},
	huge: {columns: 200, rows: 55, looks: dark, args: ['--color', 'true']},
	small: {columns: 40, rows: 12, looks: dark, args: ['--color', 'true']},
};

const [folder = '/tmp/xuhuang-screenshots'] = process.argv.slice(2);
await mkdir(folder, {recursive: true});
for (const [name, {args, ...options}] of Object.entries(series)) {
	const ends: (() => void | Promise<void>)[] = [];
	const xterm = await Xterm.open({after: end => ends.push(end)}, args, options);
	try {
		const twin = await TestVisit.open(options.columns, options.rows, {}, {isAscii: name === 'ascii'});
		for (const [screen, ...keys] of chosenScreens) {
			await twin.press(...keys);
			await xterm.press(...keys);
			await xterm.waitFor(twin.screen);
			await xterm.picture(join(folder, `${name}-${screen}.png`));
		}
		twin.close();
	} finally {
		await Promise.all(ends.map(end => end()));
	}
}
console.log(`The pictures are in ${folder}.`);
