import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {Profiler} from 'react';
import {App} from '../../source/app/App.js';
import {PointerTargets} from '../../source/app/pointer.js';
import {createModel} from '../../source/app/state/model.js';
import type {Start} from '../../source/app/state/state.js';
import {ownResume} from '../../source/resume/own.js';
import {keys} from '../helpers/ink.js';
import {TestSession} from '../helpers/visit.js';

const window = {columns: 100, rows: 24};

/** The app by ink-testing-library, whose terminal has 100 columns. */
async function renderApp(t: TestContext, start: Start = {}) {
	const session = new TestSession(window);
	const model = createModel(ownResume, window, start);
	const commits: number[] = [];
	const ink = render(
		<Profiler id="app" onRender={() => commits.push(1)}>
			<App model={model} session={session} pointer={new PointerTargets()} />
		</Profiler>,
	);
	t.after(ink.unmount);
	const settle = async () => {
		await setImmediate();
		await setImmediate();
	};
	await settle();
	return {
		session,
		commits,
		frames: ink.frames,
		screen: () => stripVTControlCharacters(ink.lastFrame() ?? ''),
		async type(...input: readonly string[]) {
			for (const key of input) {
				ink.stdin.write(key);
				await settle();
			}
		},
	};
}

test('the app is an Ink component: it draws the first screen, and answers the keys of its stdin', async t => {
	const app = await renderApp(t);
	assert.match(app.screen(), /Open to positions: 2026 graduate/);
	assert.match(app.screen(), /❯ 1 About/);
	await app.type(keys.down, keys.down);
	assert.match(app.screen(), /❯ 3 Publications/);
	await app.type(keys.enter);
	assert.match(app.screen(), /❯ 2025 ◉ WWW/);
	await app.type('j', keys.enter);
	assert.match(app.screen(), /Weiwen Liu\*, Xu Huang\*/);
	await app.type(keys.escape, keys.escape);
	assert.match(app.screen(), /❯ 3 Publications/);
});

test('it draws as many lines as the window has rows', async t => {
	const app = await renderApp(t);
	for (const key of ['3', '?', 'q', '/', keys.escape, keys.escape, 'f']) {
		assert.equal(app.screen().split('\n').length, window.rows, app.screen());
		await app.type(key);
	}
});

test('a query is typed, and q in it is a letter', async t => {
	const app = await renderApp(t);
	await app.type('/', 'q');
	assert.match(app.screen(), /Search \/ q/);
	assert.deepEqual(app.session.endings, []);
	await app.type(keys.escape, 'q');
	assert.deepEqual(app.session.endings, [{kind: 'left'}]);
});

test('what is typed in a menu is answered by the menu alone: a key is one action', async t => {
	const app = await renderApp(t);
	await app.type(keys.down);
	assert.match(app.screen(), /❯ 2 News/);
	await app.type(keys.enter);
	assert.match(app.screen(), /❯│ 2025\.03/, 'the news, not their first item too');
});

test('a key that changes nothing renders nothing', async t => {
	const app = await renderApp(t, {section: 'publications'});
	const {length} = app.commits;
	await app.type('k', 'g', 'x', ']', '[');
	assert.equal(app.commits.length, length);
});

test('an error in a key ends the visit and says why, and nothing is thrown', async t => {
	const session = new TestSession(window);
	const model = createModel(ownResume, window, {});
	const broken = {
		...model,
		dispatch() {
			throw new Error('broken');
		},
	};
	const ink = render(<App model={broken} session={session} pointer={new PointerTargets()} />);
	t.after(ink.unmount);
	await setImmediate();
	ink.stdin.write('?');
	await setImmediate();
	assert.equal(session.endings.length, 1);
	assert.equal(session.endings[0]?.kind, 'failed');
});
