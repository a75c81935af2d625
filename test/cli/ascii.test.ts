import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languages, localeOf, startIn} from '../helpers/languages.js';
import {openShell} from '../helpers/shell.js';
import {openTerminal} from '../helpers/terminal.js';
import {walkWith, wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

/** What asks for ASCII alone: an option, a locale, the Linux console. */
const cases: Readonly<Record<string, {readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string | undefined>>}>> = {
	'--ascii': {args: ['--ascii']},
	'LANG=C': {env: {LANG: 'C'}},
	'LC_ALL=C before a LANG with UTF-8': {env: {LC_ALL: 'C'}},
	'TERM=linux': {env: {TERM: 'linux'}},
};

for (const language of languages) {
	for (const [name, {args = [], env = {}}] of Object.entries(cases)) {
		test(`${language}: ${name}: nothing that a visit draws is outside of ASCII`, async t => {
			const terminal = openTerminal(t, args, {env: {...localeOf(language), ...env, COLORFGBG: '15;0'}});
			const twin = await TestVisit.open(80, 24, startIn(language), {colorLevel: 2, isAscii: true});
			t.after(() => twin.close());
			await walkWith(terminal, twin, name === '--ascii' && language === 'en' ? wholeTour : [['3', 'j'], ['enter'], ['?']]);
			terminal.type('q');
			assert.equal(await terminal.waitForExit(), 0);
			const [strange] = /.{0,20}[^\p{ASCII}].{0,20}/u.exec(terminal.output) ?? [];
			assert.equal(strange, undefined);
		});
	}
}

test('a locale with UTF-8 and none at all get the lines that are drawn', async t => {
	for (const env of [{LANG: 'en_US.UTF-8'}, {LANG: 'C', LC_ALL: 'C.utf8'}, {LANG: undefined}]) {
		const terminal = openTerminal(t, [], {env});
		await terminal.waitFor(/^❯ 1 [\s\S]*^─{80}$/m);
	}
});

test('TERM=dumb: the text without one sequence, and on stderr one line that tells how to go on', async t => {
	const terminal = openShell(t, '"$NODE" "$CLI" 2>hint; echo "code=$?"; echo "hint=<$(cat hint)>"; rm hint', {
		rows: 400,
		env: {TERM: 'dumb'},
	});
	const screen = await terminal.waitFor(/hint=<.*>/s);
	assert.match(screen, /^Xu Huang\n[\s\S]*\ncode=0\nhint=<xuhuang: .*TERM=dumb[^.]*\.\s[^\n]*--screen-reader[^\n]*>/);
	assert.doesNotMatch(terminal.output, /[^\P{Cc}\r\n]/u);
});
