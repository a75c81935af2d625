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

		/** The chosen screens as they are kept (golden.test.ts compares them), each with the keys that lead to it. */
		const expectedScreens = async () => {
			const twin = new TestVisit(columns, rows, startIn(language));
			await twin.visit.loadSearch();
			return chosenScreens.map(([, ...keys]) => ({keys, expected: twin.press(...keys).screen}));
		};

		test(`${language}: a real xterm of ${size} shows each chosen screen as it is kept`, {skip: missing(...xtermPrograms)}, async t => {
			const xterm = await Xterm.open(t, [], {...window, env: localeOf(language)});
			for (const {keys, expected} of await expectedScreens()) {
				await xterm.press(...keys);
				await xterm.waitFor(expected);
			}
		});

		test(`${language}: tmux in a terminal of ${size} holds each chosen screen as it is kept`, {skip: missing('tmux')}, async t => {
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
