import {test} from 'node:test';
import {chosenScreens, chosenWindows} from '../helpers/chosen-screens.js';
import {differences} from '../helpers/golden.js';
import {languages, localeOf, startIn} from '../helpers/languages.js';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {openTmux} from '../helpers/tmux.js';
import {bytesOf} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';
import {Xterm, xtermPrograms} from '../helpers/xterm.js';

for (const language of languages) {
	for (const window of chosenWindows) {
		const {columns, rows} = window;
		const size = `${columns}x${rows}`;

		/** The chosen screens as the app in this process draws them, each with the keys that lead to it. */
		const expectedScreens = async () => {
			const isAmbiguousWide = language === 'zh';
			const twin = await TestVisit.open(columns, rows, startIn(language), {isAmbiguousWide});
			const screens: {readonly keys: readonly string[]; readonly expected: string}[] = [];
			for (const [, ...keys] of chosenScreens) {
				await twin.press(...keys);
				screens.push({keys, expected: twin.screen});
			}
			twin.close();
			return screens;
		};

		test(`${language}: a real xterm of ${size} shows each chosen screen as it is drawn`, {skip: missing(...xtermPrograms)}, async t => {
			const xterm = await Xterm.open(t, [], {...window, env: localeOf(language)});
			for (const {keys, expected} of await expectedScreens()) {
				await xterm.press(...keys);
				await xterm.waitFor(expected);
			}
		});

		test(`${language}: tmux in a terminal of ${size} holds each chosen screen as it is drawn`, {skip: missing('tmux')}, async t => {
			const {terminal, capture} = openTmux(t, [process.execPath, program], {...window, env: localeOf(language)});
			for (const {keys, expected} of await expectedScreens()) {
				terminal.type(...keys.map(bytesOf));
				await terminal.waitFor(screen => screen === expected);
				const held = await capture();
				if (held !== expected) {
					throw new Error(`tmux holds something else than it shows:\n${differences(expected, held)}`);
				}
			}
		});
	}
}
