import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {render} from 'ink-testing-library';
import {App} from '../../source/app/App.js';
import {PointerTargets} from '../../source/app/pointer.js';
import {createModel} from '../../source/app/state/model.js';
import {ownResume} from '../../source/resume/own.js';
import type {SectionId} from '../../source/resume/sections/index.js';
import type {Resume} from '../../source/resume/types.js';
import {manyPapers} from '../helpers/resumes.js';
import {TestSession} from '../helpers/visit.js';

/**
 * The app on a list, whose rows say when they are rendered: a row of a publication reads its title, and so `name` is
 * watched. The titles are read elsewhere too, but not while the selection moves in a list without a preview.
 */
async function watchedApp(t: TestContext, resume: Resume, section: SectionId) {
	let read: string[] = [];
	const publications = resume.publications.map(publication =>
		Object.defineProperty({...publication}, 'name', {
			enumerable: true,
			get() {
				read.push(publication.id);
				return publication.name;
			},
		}),
	);
	const window = {columns: 70, rows: 24};
	const model = createModel({...resume, publications}, window, {section});
	const ink = render(<App model={model} session={new TestSession(window)} pointer={new PointerTargets()} />);
	t.after(ink.unmount);
	const settle = async () => {
		await setImmediate();
		await setImmediate();
	};
	await settle();
	const first = new Set(read);
	return {
		first,
		frame: () => ink.lastFrame() ?? '',
		/** The papers whose rows were rendered in answer to a key. */
		async press(key: string): Promise<Set<string>> {
			read = [];
			ink.stdin.write(key);
			await settle();
			return new Set(read);
		},
	};
}

test('this way of counting sees each row that is rendered: all of them when the list comes', async t => {
	const {first} = await watchedApp(t, ownResume, 'publications');
	assert.equal(first.size, 13);
});

test('moving the selection by one renders two rows of the list, not all', async t => {
	const {press} = await watchedApp(t, ownResume, 'publications');
	assert.deepEqual(await press('j'), new Set(['hypergate', 'toolace']));
	assert.deepEqual(await press('j'), new Set(['toolace', 'interecagent']));
	assert.deepEqual(await press('k'), new Set(['toolace', 'interecagent']));
});

test('of a list of 5,000 papers, no more rows are rendered than stand on the screen', async t => {
	const {press, frame} = await watchedApp(t, manyPapers(5000), 'publications');
	assert.equal((await press('j')).size, 2);
	const atEnd = await press('G');
	assert.ok(atEnd.size > 5 && atEnd.size <= 24, String(atEnd.size));
	assert.equal((await press('k')).size, 2);
	assert.match(frame(), /4999\/5000/);
});
