import packageJson from '../../package.json' with {type: 'json'};
import {assertFreshBuild} from './fresh-build.js';

/** The path of the built program. */
export const program = packageJson.bin.xuhuang;

// Set by node --test; the benchmark builds the program itself, and another program is as old as it likes.
if (process.env.NODE_TEST_CONTEXT && !process.env.XUHUANG_CLI) {
	assertFreshBuild(program);
}
