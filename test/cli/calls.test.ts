import assert from 'node:assert/strict';
import {test} from 'node:test';
import packageJson from '../../package.json' with {type: 'json'};
import {xuhuang} from '../helpers/run.js';
import {ownSections} from '../helpers/sections.js';

/** Calls that can't be answered, and what is said of them. */
const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
	[['publicatons'], /^xuhuang: Unknown section "publicatons"\. Did you mean "publications"\?\n$/],
	[['NEWZ'], /^xuhuang: Unknown section "NEWZ"\. Did you mean "news"\?\n$/],
	[['xyzzyplugh'], /^xuhuang: Unknown section "xyzzyplugh"\. Known: about, news, .*contact.*\n$/],
	[[''], /^xuhuang: Unknown section ""\..*\n$/],
	[['--widht', '40'], /^xuhuang: Unknown option "--widht"\. Did you mean "--width"\?\n$/],
	[['--formt=text'], /^xuhuang: Unknown option "--formt"\. Did you mean "--format"\?\n$/],
	[['-x'], /^xuhuang: Unknown option "-x"\..*\n$/],
	[['--format', 'txt'], /^xuhuang: Unknown format "txt"\. Did you mean "text"\?\n$/],
	[['--format'], /^xuhuang: .*--format.*\n$/],
	[['--width'], /^xuhuang: .*--width.*\n$/],
	[['--width', 'wide'], /^xuhuang: --width takes a number of columns from 20 to 1000, not "wide"\.\n$/],
	[['--width', '19'], /^xuhuang: --width takes .*, not "19"\.\n$/],
	[['--width', '1001'], /^xuhuang: --width takes .*\n$/],
	[['--width', '80.5'], /^xuhuang: --width takes .*\n$/],
	[['--width', '1e2'], /^xuhuang: --width takes .*\n$/],
	[['--width=-40'], /^xuhuang: --width takes .*\n$/],
	[['--width', '40', '--width', '50'], /^xuhuang: .*width.*\n$/],
	[['news', 'honors'], /^xuhuang: One section at a time.*"news" and "honors".*\n$/],
];

for (const [args, message] of wrong) {
	test(`xuhuang ${args.map(arg => arg || "''").join(' ')}: told in one line on stderr, nothing on stdout, exit code 2`, async () => {
		const {code, stdout, stderr} = await xuhuang(args);
		assert.match(stderr, message);
		assert.equal(stdout, '');
		assert.equal(code, 2);
	});
}

test('control characters in a wrong word are not sent to the terminal, and an endless word is cut', async () => {
	for (const args of [
		['\x1B[2Jnews\x07'],
		['--\x1B]0;title\x07'],
		['--format', '\x1B[31mtext'],
		['--width', '\x1B[5m40'],
		['news', '\x1B[1m\x9B2J'],
	]) {
		const {code, stdout, stderr} = await xuhuang(args);
		assert.equal(code, 2);
		assert.equal(stdout, '');
		assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u, JSON.stringify(args));
	}
	const {stderr} = await xuhuang(['x'.repeat(10_000)]);
	assert.ok(stderr.length < 1000);
});

for (const flag of ['--help', '-h']) {
	test(`${flag} tells the usage, every section and every option, and exits with 0`, async () => {
		const {code, stdout, stderr} = await xuhuang([flag]);
		assert.equal(code, 0);
		assert.equal(stderr, '');
		for (const word of ['Usage', ...ownSections.map(({id}) => id), '--format', '--width', '--help', '--version']) {
			assert.ok(stdout.includes(word), word);
		}
		assert.ok(stdout.split('\n').every(line => line.length <= 100));
	});
}

for (const flag of ['--version', '-v']) {
	test(`${flag} tells the version, and nothing else`, async () => {
		assert.deepEqual(await xuhuang([flag]), {code: 0, stdout: `${packageJson.version}\n`, stderr: ''});
	});
}

test('--help wins over what else stands there, but not over a wrong option', async () => {
	assert.equal((await xuhuang(['honors', '--help'])).code, 0);
	assert.equal((await xuhuang(['--help', '--widht'])).code, 2);
});
