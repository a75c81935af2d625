import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** The inputs of the build. */
const inputs = ['source', 'cli.tsx', 'package.json', 'data/resume.json'];

/**
 * Checks that the built program is newer than all of its inputs.
 *
 * @throws with instructions when it is older or missing
 */
export function assertFreshBuild(program: string, root = '.'): void {
	const built = statSync(join(root, program), {throwIfNoEntry: false})?.mtimeMs;
	if (built === undefined) {
		throw new Error(`${program} is not there: npm run build`);
	}
	const newer = inputs.flatMap(path => filesIn(join(root, path))).filter(file => statSync(file).mtimeMs > built);
	if (newer.length > 0) {
		const others = newer.length > 1 ? ` and ${newer.length - 1} more` : '';
		throw new Error(`${program} is older than ${newer[0]}${others}, so the tests would test another program: npm run build`);
	}
}

function filesIn(path: string): string[] {
	if (!statSync(path).isDirectory()) {
		return [path];
	}
	return readdirSync(path, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath ?? entry.path, entry.name));
}
