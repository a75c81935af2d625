import assert from 'node:assert/strict';
import {test} from 'node:test';
import packageJson from '../../package.json' with {type: 'json'};
import {options} from '../../source/command/options.js';
import {callWords} from '../../source/command/vocabulary.js';
import {xuhuang} from '../helpers/run.js';
import {ownSections} from '../helpers/sections.js';

const notAWidth = (value: string) => `--width takes a number of columns from 20 to 1000, not "${value}".`;

/** Calls that can't be answered, and what is said of them. */
const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
	[['publicatons'], 'Unknown section "publicatons". Did you mean "publications"?'],
	[['NEWZ'], 'Unknown section "NEWZ". Did you mean "news"?'],
	[['xyzzyplugh'], `Unknown section "xyzzyplugh". Known: ${callWords.join(', ')}.`],
	[[''], `Unknown section "". Known: ${callWords.join(', ')}.`],
	[['news', 'honors'], 'One section at a time, not "news" and "honors".'],
	[['--widht', '40'], 'Unknown option "--widht". Did you mean "--width"?'],
	[['--formt=text'], 'Unknown option "--formt". Did you mean "--format"?'],
	[['-x'], `Unknown option "-x". Known: ${options.map(({name}) => `--${name}`).join(', ')}.`],
	[['--format', 'txt'], 'Unknown format "txt". Did you mean "text"?'],
	[['-f', 'bibtx'], 'Unknown format "bibtx". Did you mean "bibtex"?'],
	[['--format'], '--format needs a value: --format=FORMAT.'],
	[['bibtex', '--output'], '--output needs a value: --output=FILE.'],
	[['--search'], '--search needs a value: --search=QUERY.'],
	[['--width'], '--width needs a value: --width=COLUMNS.'],
	...['wide', '19', '1001', '80.5', '1e2', '-40'].map(width => [[`--width=${width}`], notAWidth(width)] as const),
	[['--width', 'wide'], notAWidth('wide')],
	[['-f=bibtx'], 'Unknown format "bibtx". Did you mean "bibtex"?'],
	[['-fbibtx'], 'Unknown format "bibtx". Did you mean "bibtex"?'],
	[['--width', '40', '--width', '50'], '--width is given twice.'],
	[['--search', '--watch'], '--search needs a value: --search=QUERY.'],
	[['--ascii=no'], '--ascii takes no value.'],
	[['--help=x'], '--help takes no value.'],
	[['--no-mouse=3'], '--no-mouse takes no value.'],
	[['--no-width'], 'Unknown option "--no-width". Did you mean "--width"?'],
	[['bibtex', '--force'], '--force needs --output FILE.'],
	[['completion', 'zhs'], 'Unknown shell "zhs". Known: bash, zsh, fish.'],
	[['--color', '512'], 'Unknown colour level "512". Known: 16, 256, auto, none, true.'],
	[['help', 'srve'], 'Unknown command "srve". Did you mean "serve"?'],
	[['version', 'extra'], 'Use "version" alone: xuhuang version'],
	[['--mouse', '--no-mouse'], 'Either --mouse or --no-mouse, not both.'],
	[['news', 'bibtex'], 'The format "bibtex" can\'t show "news": only the whole résumé or publications.'],
	[['publications', 'vcard'], 'The format "vcard" can\'t show "publications": only the whole résumé or contact.'],
	[['vcard', '--search', 'llm'], 'The format "vcard" can\'t be searched: leave out --search.'],
	[['short', '--search', 'llm'], 'The format "short" can\'t be searched: leave out --search.'],
	[['pdf', '--paper', 'a5'], 'Unknown paper "a5". Known: a4, letter.'],
	[['pdf', '--pages', '0'], '--pages takes a number of pages from 1 to 99, not "0".'],
	[['html', '--paper', 'a4'], '--paper works only with the format pdf.'],
	[['--font', 'me.ttf'], '--font works only with the format pdf.'],
];
for (const [args, message] of wrong) {
	test(`xuhuang ${args.map(arg => arg || "''").join(' ')}: told in one line on stderr, nothing on stdout, exit code 2`, async () => {
		assert.deepEqual(await xuhuang(args), {code: 2, stdout: '', stderr: `xuhuang: ${message}\n`});
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
