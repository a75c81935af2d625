import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {bindings} from '../../source/app/keymap.js';
import {openApp} from '../../source/app/open-app.js';
import {ownResume} from '../../source/resume/own.js';
import type {Session} from '../../source/terminal/session.js';
import {TestSession, TestVisit} from '../helpers/visit.js';

/** Another language is loaded while the next keys are answered. */
const others = ['q', 'ctrl-c', 'ctrl-z', 'L'];
const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(key => !others.includes(key));
const way = fc.constantFrom([], ['3'], ['3', 'f'], ['3', 'enter', 'o'], ['3', 'enter', 'y'], ['3', 'enter', 'y'], ['/', 'l', 'l', 'm']);
const next = fc.constantFrom(...keys, 'j', 'j', 'down', 'down', 'enter', 'enter', 'enter', '2', '3', 'm');

test('keys that are typed before there is a screen do what they do after it', async () => {
	await fc.assert(
		fc.asyncProperty(way, fc.array(next, {maxLength: 5}), async (way, more) => {
			const keys = [...way, ...more];
			const late = await TestVisit.open();
			for (const key of keys) {
				await late.press(key);
			}
			late.close();
			const session = new TestSession({columns: 80, rows: 24});
			const onInput: Session['onInput'] = listener => {
				listener(keys.map(key => ({key})));
				return session.onInput(listener);
			};
			const early = openApp({...session, onInput}, ownResume);
			await early.settled();
			early.close();
			assert.deepEqual(session.copies, late.session.copies);
			assert.equal(session.frames.at(-1), late.session.frames.at(-1));
		}),
		{numRuns: 60},
	);
});
