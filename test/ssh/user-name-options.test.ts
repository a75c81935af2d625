import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readUserName} from '../../source/ssh/channel/user-name-options.js';

test('a user name sets the options that it names, and no other name sets any', () => {
	assert.deepEqual(readUserName('plain'), {isPlain: true});
	for (const name of ['root', '', 'toString', '__proto__', 'constructor', 'PLAIN']) {
		assert.deepEqual(readUserName(name), {}, name);
	}
});
