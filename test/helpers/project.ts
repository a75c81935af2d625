import {cp, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {type Outcome, run} from './run.js';

/** Creates an empty folder that is removed after the test; called outside of a test, after all tests of the file. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-test-'));
	after(() => rm(folder, {recursive: true, force: true}));
	return folder;
}

/** Copies the inputs of the build, for a test to change. */
export async function copyOfProject(): Promise<string> {
	const folder = await temporaryFolder();
	for (const part of ['cli.tsx', 'package.json', 'tsconfig.json', 'data', 'source']) {
		await cp(part, join(folder, part), {recursive: true});
	}
	await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** Runs the build in a copy of the project. */
export async function buildProject(folder: string): Promise<Outcome> {
	return run(process.execPath, ['--import', 'tsx', 'source/build/build.ts'], {cwd: folder});
}
