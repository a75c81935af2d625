import assert from 'node:assert/strict';
import {rm, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {assertFreshBuild} from '../helpers/fresh-build.js';
import {copyOfProject} from '../helpers/project.js';

test('a built program that is not there, or older than its source, is not tested', async () => {
	const root = await copyOfProject();
	const check = () => assertFreshBuild('cli.tsx', root);
	const built = new Date(Date.now() + 60_000);
	await utimes(join(root, 'cli.tsx'), built, built);
	check();
	const later = new Date(Date.now() + 120_000);
	await utimes(join(root, 'source/server/serve.ts'), later, later);
	assert.throws(check, /cli\.tsx is older than .*serve\.ts, so the tests would test another program: npm run build$/);
	await rm(join(root, 'cli.tsx'));
	assert.throws(check, /cli\.tsx is not there: npm run build$/);
});
