import {cp, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {type Outcome, run} from './run.js';

/** An empty folder that is gone when the test is over; called outside of a test, when all tests of the file are. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-test-'));
	after(() => rm(folder, {recursive: true, force: true}));
	return folder;
}

/** A copy of what the program is built from, which a test may change. */
export async function copyOfProject(): Promise<string> {
	const folder = await temporaryFolder();
	for (const part of ['cli.tsx', 'package.json', 'tsconfig.json', 'data', 'source']) {
		await cp(part, join(folder, part), {recursive: true});
	}
	await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** What `npm run build` does, in a copy. */
export async function buildProject(folder: string): Promise<Outcome> {
	return run(process.execPath, ['--import', 'tsx', 'source/build/build.ts'], {cwd: folder});
}
