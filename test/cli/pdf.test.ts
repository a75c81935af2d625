import assert from 'node:assert/strict';
import {readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {readPdf} from '../helpers/pdf.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {shell, xuhuang} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

test('xuhuang pdf --output cv.pdf and xuhuang pdf > cv.pdf write the same bytes, each time', async () => {
	const folder = await temporaryFolder();
	assert.deepEqual(await xuhuang(['pdf', '--output', join(folder, 'a.pdf')]), {code: 0, stdout: '', stderr: ''});
	assert.deepEqual(await shell(`xuhuang pdf > '${folder}/b.pdf'; xuhuang -f pdf > '${folder}/c.pdf'`), {code: 0, stdout: '', stderr: ''});
	const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(name => readFile(join(folder, `${name}.pdf`))));
	assert.ok(a && b && c && a.equals(b) && a.equals(c));
	assert.equal((await readPdf(a)).pages.length, 2);
});

test('SOURCE_DATE_EPOCH is when it was made', async () => {
	const file = join(await temporaryFolder(), 'cv.pdf');
	await xuhuang(['pdf', '-o', file], {env: {SOURCE_DATE_EPOCH: '1700000000'}});
	assert.match((await readPdf(await readFile(file))).metadata, /<xmp:CreateDate>2023-11-14T22:13:20Z</);
});

test('--paper, --pages and --lang are heeded, and what has no room is named on stderr', async () => {
	const file = join(await temporaryFolder(), 'cv.pdf');
	const english = await xuhuang(['pdf', '--paper', 'letter', '--pages', '1', '-o', file]);
	assert.equal(english.code, 0);
	assert.match(english.stderr, /^xuhuang: Left out, for lack of room: Publications \(\d+ of 13\), [^\n]*\.\n$/);
	const {pages} = await readPdf(await readFile(file));
	assert.deepEqual(
		pages.map(({width, height}) => [width, height]),
		[[612, 792]],
	);
	const chinese = await xuhuang(['pdf', '--pages', '1', '--lang', 'zh', '-o', file, '--force']);
	assert.match(chinese.stderr, /^xuhuang: 篇幅所限，已略去：论文（13 中的 \d+）/);
	assert.match((await readPdf(await readFile(file))).text, /实习经历/);
});

test('a section, and a search, leave the rest out', async () => {
	const folder = await temporaryFolder();
	await xuhuang(['honors', 'pdf', '-o', join(folder, 'honors.pdf')]);
	assert.deepEqual((await readPdf(await readFile(join(folder, 'honors.pdf')))).outline, ['Honors and Awards']);
	await xuhuang(['pdf', '--search', 'year:2022', '-o', join(folder, 'found.pdf')]);
	const {text} = await readPdf(await readFile(join(folder, 'found.pdf')));
	assert.ok(text.includes('Fast variational autoencoder') && !text.includes('RecExplainer'));
	assert.equal((await xuhuang(['pdf', '--search', 'zzz', '-o', join(folder, 'none.pdf')])).code, 1);
	assert.deepEqual((await readdir(folder)).sort(), ['found.pdf', 'honors.pdf']);
});

test('on a terminal it is refused with the way to do it, and --output writes it there', async t => {
	const refused = openTerminal(t, ['pdf']);
	assert.equal(await refused.waitForExit(), 2);
	const said = refused.screen.replace(/\s+/g, ' ').trim();
	assert.equal(said, 'xuhuang: A terminal cannot show a PDF. Write it to a file: xuhuang pdf --output cv.pdf');
	const file = join(await temporaryFolder(), 'cv.pdf');
	const written = openTerminal(t, ['pdf', '--output', file]);
	assert.equal(await written.waitForExit(), 0);
	assert.ok((await stat(file)).size > 10_000);
});

test('what fails says why in a sentence, exits with 1, and leaves nothing half-written', async () => {
	const folder = await temporaryFolder();
	const path = (name: string) => join(folder, name);
	await writeFile(path('amharic.json'), JSON.stringify({basics: {name: 'አበበ'}}));
	await writeFile(path('broken.json'), JSON.stringify({basics: {name: 'Ann', image: 'broken.png'}}));
	await writeFile(path('broken.png'), 'no picture');
	await writeFile(path('no.ttf'), 'no font');
	const env = {PATH: '/nowhere', HOME: folder};
	const failures: readonly (readonly [message: RegExp, args: readonly string[]])[] = [
		[/No font here has these characters: አ በ\. Name one with --font FILE/, ['--from', path('amharic.json')]],
		[/Can't read the font .*no\.ttf: it is not a TTF, OTF or TTC file\./, ['--font', path('no.ttf')]],
		[/Can't read the font .*none\.ttf: there is no such file\./, ['--font', path('none.ttf')]],
		[/The picture broken\.png cannot be read: it must be a non-interlaced PNG, or a JPEG\./, ['--from', path('broken.json')]],
		[/Can't write .*cv\.pdf: there is no such folder\./, ['--output', path('none/cv.pdf')]],
	];
	for (const [message, args] of failures) {
		const {code, stdout, stderr} = await xuhuang(['pdf', ...args], {env});
		assert.deepEqual([code, stdout], [1, ''], stderr);
		assert.match(stderr, /^xuhuang: [^\n]+\n$/);
		assert.match(stderr, message);
	}
	assert.deepEqual((await readdir(folder)).sort(), ['amharic.json', 'broken.json', 'broken.png', 'no.ttf']);
});

test('a picture beside the résumé is in it; one from elsewhere is not taken, and that is said', async () => {
	const folder = await temporaryFolder();
	const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
	await writeFile(join(folder, 'me.png'), Buffer.from(png, 'base64'));
	const make = async (image: string) => {
		await writeFile(join(folder, 'me.json'), JSON.stringify({basics: {name: 'Ann', image}}));
		const file = join(folder, 'cv.pdf');
		const {code, stderr} = await xuhuang(['--from', join(folder, 'me.json'), 'pdf', '-o', file, '--force']);
		assert.equal(code, 0, stderr);
		const {pages} = await readPdf(await readFile(file));
		return [JSON.stringify(pages[0]?.structure).includes('"Figure"'), stderr];
	};
	assert.deepEqual(await make('me.png'), [true, '']);
	const left = 'is not beside the résumé on this machine, and is left out.\n';
	assert.deepEqual(await make('../../etc/passwd'), [false, `xuhuang: The picture ../../etc/passwd ${left}`]);
	const elsewhere = join(await temporaryFolder(), 'me.png');
	await writeFile(elsewhere, Buffer.from(png, 'base64'));
	await symlink(elsewhere, join(folder, 'link.png'));
	assert.deepEqual(await make('link.png'), [false, `xuhuang: The picture link.png ${left}`]);
	assert.deepEqual(await make('https://example.com/me.png'), [false, `xuhuang: The picture https://example.com/me.png ${left}`]);
});

test('a font of the system is found for what the carried ones lack, or the one that is named', {skip: missing('fc-list')}, async () => {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'me.json'), JSON.stringify({basics: {name: 'שלום', label: 'Hebrew ✈'}}));
	const dejaVu = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
	const calls: readonly (readonly [args: readonly string[], env: Readonly<Record<string, string>>])[] = [
		[[], {}],
		[['--font', dejaVu], {PATH: '/nowhere'}],
	];
	for (const [args, env] of calls) {
		const file = join(folder, `cv${args.length}.pdf`);
		const {code, stderr} = await xuhuang(['--from', join(folder, 'me.json'), 'pdf', '-o', file, ...args], {env});
		assert.deepEqual([code, stderr], [0, '']);
		assert.match((await readPdf(await readFile(file))).text, /שלום/);
	}
});
