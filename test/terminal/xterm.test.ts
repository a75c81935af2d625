import {test} from 'node:test';
import {chosenScreens, chosenWindows} from '../helpers/chosen-screens.js';
import {languages, localeOf, startIn} from '../helpers/languages.js';
import {missing} from '../helpers/programs.js';
import {TestVisit} from '../helpers/visit.js';
import {Xterm, xtermPrograms} from '../helpers/xterm.js';

const skip = missing(...xtermPrograms);

for (const language of languages) {
	for (const window of chosenWindows) {
		const {columns, rows} = window;
		test(`${language}: a real xterm of ${columns}x${rows} shows each chosen screen as it is kept`, {skip}, async t => {
			const xterm = await Xterm.open(t, [], {...window, env: localeOf(language)});
			const twin = new TestVisit(columns, rows, startIn(language));
			await twin.visit.loadSearch();
			for (const [, ...keys] of chosenScreens) {
				twin.press(...keys);
				await xterm.press(...keys);
				await xterm.waitFor(twin.screen);
			}
		});
	}
}
