import packageJson from '../../package.json' with {type: 'json'};
import {assertFreshBuild} from './fresh-build.js';

/** The path of the built program. */
export const program = packageJson.bin.xuhuang;

// NODE_TEST_CONTEXT is set by node --test. The benchmark builds the program itself, and a program named by XUHUANG_CLI may be
// of any age.
if (process.env.NODE_TEST_CONTEXT && !process.env.XUHUANG_CLI) {
	assertFreshBuild(program);
}
