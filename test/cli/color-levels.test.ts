import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import {startIn} from '../helpers/languages.js';
import {missing} from '../helpers/programs.js';
import {levelsOf} from '../helpers/sequences.js';
import {openTerminal} from '../helpers/terminal.js';
import {walkWith, wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';
import {TestServer} from '../ssh/server.js';

interface Case {
	readonly level: ColorLevel;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

const shortTour = [['3', 'j'], ['enter'], ['j'], ['?']];
const richest = {TERM: 'xterm-direct', COLORTERM: 'truecolor'};
/** What tells the program of the colours. */
const cases: Readonly<Record<string, Case>> = {
	'NO_COLOR in a terminal with all colours': {level: 0, env: {...richest, NO_COLOR: '1'}},
	'--color none in a terminal with all colours': {level: 0, args: ['--color', 'none'], env: richest},
	'a terminal of 1983': {level: 0, env: {TERM: 'vt220'}},
	'--color 16 in a terminal with all colours': {level: 1, args: ['--color', '16'], env: richest},
	'TERM=xterm': {level: 1, env: {TERM: 'xterm'}},
	'TERM=xterm-256color': {level: 2, env: {TERM: 'xterm-256color'}},
	'--color 256 in a terminal with all colours': {level: 2, args: ['--color', '256'], env: richest},
	'COLORTERM=truecolor': {level: 3, env: richest},
	'--color true in a terminal without': {level: 3, args: ['--color', 'true'], env: {TERM: 'vt220'}},
};

/** The sequences of a visit that has ended: of its level there are some, above it there are none. */
function assertLevel(output: string, level: ColorLevel): void {
	const levels = levelsOf(output);
	// Beside true colour, some looks are made of nothing but weight.
	assert.ok(levels.has(level) && levels.has(0), `${[...levels]}`);
	assert.deepEqual([...levels].toSorted(), level === 0 ? [0] : [0, level]);
}

for (const [name, {level, args = [], env = {}}] of Object.entries(cases)) {
	test(`${name}: a visit holds no sequence above level ${level}`, async t => {
		const terminal = openTerminal(t, args, {env: {...env, COLORFGBG: '15;0'}});
		const twin = await TestVisit.open(80, 24, startIn('en'), {colorLevel: level});
		t.after(() => twin.close());
		await walkWith(terminal, twin, shortTour);
		terminal.type('q');
		assert.equal(await terminal.waitForExit(), 0);
		assertLevel(terminal.output, level);
	});
}

for (const level of [0, 1, 2, 3] as const) {
	test(`no frame of a tour of all screens holds a sequence above level ${level}`, async t => {
		const visit = await TestVisit.open(80, 24, startIn('en'), {colorLevel: level});
		t.after(() => visit.close());
		await visit.press(...wholeTour.flat());
		assertLevel(visit.session.frames.join('\n'), level);
	});
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
		await walkWith(terminal, twin, [...shortTour, ['t', 'j'], ['f'], ['h'], ['/'], [...'llm'], ['escape'], ['escape']]);
		terminal.type('q');
		assert.equal(await terminal.waitForExit(), 0);
		assertLevel(terminal.output, level);
	});
	await Promise.all(visits);
});
