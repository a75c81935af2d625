import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import {languages, localeOf, startIn} from '../helpers/languages.js';
import {missing} from '../helpers/programs.js';
import {levelsOf} from '../helpers/sequences.js';
import {openTerminal, type TestTerminal} from '../helpers/terminal.js';
import {walkWith, wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';
import {TestServer} from '../ssh/server.js';

interface Case {
	readonly level: ColorLevel;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Whether all screens are visited; else a few. */
	readonly isWhole?: true;
}

const shortTour = [['3', 'j'], ['enter'], ['j'], ['?']];
const richest = {TERM: 'xterm-direct', COLORTERM: 'truecolor'};
/** What tells the program of the colours. */
const cases: Readonly<Record<string, Case>> = {
	'NO_COLOR in a terminal with all colours': {level: 0, env: {...richest, NO_COLOR: '1'}, isWhole: true},
	'--color none in a terminal with all colours': {level: 0, args: ['--color', 'none'], env: richest},
	'a terminal of 1983': {level: 0, env: {TERM: 'vt220'}},
	'--color 16 in a terminal with all colours': {level: 1, args: ['--color', '16'], env: richest, isWhole: true},
	'TERM=xterm': {level: 1, env: {TERM: 'xterm'}},
	'TERM=xterm-256color': {level: 2, env: {TERM: 'xterm-256color'}, isWhole: true},
	'--color 256 in a terminal with all colours': {level: 2, args: ['--color', '256'], env: richest},
	'COLORTERM=truecolor': {level: 3, env: richest, isWhole: true},
	'--color true in a terminal without': {level: 3, args: ['--color', 'true'], env: {TERM: 'vt220'}},
};

/** The sequences of a visit that has ended: of its level there are some, above it there are none. */
function assertLevel({output}: TestTerminal, level: ColorLevel): void {
	const levels = levelsOf(output);
	// Beside true colour, some looks are made of nothing but weight.
	assert.ok(levels.has(level) && levels.has(0), `${[...levels]}`);
	assert.deepEqual([...levels].toSorted(), level === 0 ? [0] : [0, level]);
}

for (const language of languages) {
	for (const [name, {level, args = [], env = {}, isWhole}] of Object.entries(cases)) {
		test(`${language}: ${name}: a visit of ${isWhole ? 'all' : 'some'} screens holds no sequence above level ${level}`, async t => {
			const terminal = openTerminal(t, args, {env: {...localeOf(language), ...env, COLORFGBG: '15;0'}});
			const twin = await TestVisit.open(80, 24, startIn(language), {colorLevel: level, isAmbiguousWide: language === 'zh'});
			t.after(() => twin.close());
			await walkWith(terminal, twin, isWhole ? wholeTour : shortTour);
			terminal.type('q');
			assert.equal(await terminal.waitForExit(), 0);
			assertLevel(terminal, level);
		});
	}
}

test('visitors of one SSH server at once get each no sequence above their own level, to the end of their visits', {
	skip: missing('ssh'),
}, async t => {
	const server = await TestServer.start(t);
	const visitors = [
		{level: 0, user: 'visitor', env: {TERM: 'vt220', COLORTERM: ''}},
		{level: 1, user: 'dark', env: {TERM: 'xterm', COLORTERM: ''}},
		{level: 2, user: 'visitor', env: {TERM: 'xterm-256color', COLORTERM: ''}},
		{level: 3, user: 'visitor', env: {TERM: 'xterm-256color', COLORTERM: 'truecolor'}},
	] as const;
	const visits = visitors.map(async ({level, user, env}) => {
		const terminal = server.open(t, [], {user, env});
		const twin = await TestVisit.open(80, 24, startIn('en'), {colorLevel: level});
		t.after(() => twin.close());
		await walkWith(terminal, twin, wholeTour);
		terminal.type('q');
		assert.equal(await terminal.waitForExit(), 0);
		assertLevel(terminal, level);
	});
	await Promise.all(visits);
});
