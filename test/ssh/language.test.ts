import assert from 'node:assert/strict';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {TestServer} from './server.js';

test('each visitor is answered in a language of his own', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const visitors = [
		server.open(t, [], {env: {LANG: 'zh_CN.UTF-8'}}),
		server.open(t, [], {user: 'zh'}),
		server.open(t, [], {env: {LANG: 'en_US.UTF-8'}}),
		server.open(t, [], {user: 'en', env: {LANG: 'zh_CN.UTF-8'}}),
	] as const;
	for (const [index, terminal] of visitors.entries()) {
		await terminal.waitFor(index < 2 ? / (移动|打开) / : / (move|open) /);
	}
	const [first] = visitors;
	first.type('L');
	await first.waitFor(/ (move|open) /);
	await visitors[1].waitFor(/ (移动|打开) /);
	for (const [index, terminal] of visitors.entries()) {
		terminal.type('q');
		assert.equal(await terminal.waitForExit(), 0);
		assert.ok(terminal.screen.includes(index < 2 ? '无需账号、密钥或密码' : 'No account, no key, no password'), terminal.screen);
		// The first has gone over to English meanwhile.
		assert.ok(terminal.screen.includes(index === 1 ? '存为文件：' : 'As a file: '), terminal.screen);
	}
});

test('a command is answered in the language that it names, or that the user name does', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	assert.match((await server.ssh(['--', 'short'], 'zh')).stdout, /^邮箱 /m);
	assert.match((await server.ssh(['--', 'short', '--lang', 'zh'])).stdout, /^邮箱 /m);
	assert.match((await server.ssh(['--', '--lang', 'en', 'short'], 'zh')).stdout, /^Email /m);
	const refused = await server.ssh(['--', 'uname'], 'zh');
	assert.equal(refused.code, 2);
	assert.match(refused.stderr, /^xuhuang: 未知栏目「uname」。.*输入命令 help 查看可用内容。$/m);
	assert.match((await server.ssh(['--', 'serve'], 'zh')).stderr, /「serve」只能在您自己的机器上使用/);
	const aloud = await server.ssh(['--', '--screen-reader'], 'zh', 'q\n');
	assert.match(aloud.stdout, /输入序号并按 Enter/);
});
