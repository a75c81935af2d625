import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import stringWidth from 'string-width';
import {temporaryFolder} from '../helpers/project.js';
import {xuhuang} from '../helpers/run.js';
import {keys, TestTerminal} from '../helpers/terminal.js';

const env = {LANG: 'zh_CN.UTF-8'};
const han = /\p{Script=Han}/u;

test('a Chinese locale gets Chinese words around the résumé; --lang goes before it', async () => {
	const chinese = await xuhuang([], {env});
	assert.match(chinese.stdout, /^更新于 2025-03$/m);
	assert.match(chinese.stdout, /^论文\n====\n/m);
	assert.match(chinese.stdout, /中国科学技术大学计算机科学与技术学院/, 'what the file says in Chinese is shown so');
	assert.match(chinese.stdout, /- A hierarchical gating network/, 'what the author wrote in English alone stays');
	assert.deepEqual(await xuhuang(['--lang', 'zh']), chinese);
	const english = await xuhuang(['--lang', 'en'], {env});
	assert.doesNotMatch(english.stdout, han);
	assert.deepEqual(english, await xuhuang());
});

test('formats that programs read are the same in both languages', async () => {
	for (const format of ['json', 'bibtex', 'csl', 'vcard']) {
		assert.deepEqual(await xuhuang([format], {env}), await xuhuang([format]), format);
	}
});

test('formats that people read are in their language', async () => {
	const page = await xuhuang(['html'], {env});
	assert.match(page.stdout, /<html lang="en">/);
	assert.match(page.stdout, /<h2 lang="zh-Hans">荣誉与奖项<\/h2>/);
	assert.match((await xuhuang(['markdown'], {env})).stdout, /^## 教育经历$/m);
	assert.match((await xuhuang(['short'], {env})).stdout, /^邮箱 +xuhuangcs@mail\.ustc\.edu\.cn$/m);
});

test('the helps are in Chinese', async () => {
	for (const args of [['--help'], ['validate', '--help'], ['init', '--help'], ['serve', '--help']]) {
		const {stdout, code} = await xuhuang(args, {env});
		assert.equal(code, 0);
		assert.match(stdout, /^选项$/m, args.join(' '));
		assert.doesNotMatch(stdout, /^(Usage|Options|Sections|Formats)$/m, args.join(' '));
	}
});

for (const language of ['en', 'zh']) {
	test(`no help is wider than 80 cells: ${language}`, async () => {
		for (const args of [['--help'], ['validate', '--help'], ['init', '--help'], ['serve', '--help']]) {
			const {stdout} = await xuhuang([...args, '--lang', language]);
			assert.deepEqual(
				stdout.split('\n').filter(line => stringWidth(line) > 80),
				[],
			);
		}
	});
}

test('what is wrong is said in Chinese, with the same exit code', async () => {
	const folder = await temporaryFolder();
	const broken = join(folder, 'broken.json');
	const odd = join(folder, 'odd.json');
	await writeFile(broken, '{"basics": ');
	await writeFile(odd, '{"basics": {"name": "A", "email": 3, "naem": "B"}}');
	const cases: ReadonlyArray<readonly [readonly string[], number, RegExp]> = [
		[['--lnag', 'zh'], 2, /^xuhuang: 未知选项「--lnag」。您是想输入「--lang」吗？$/m],
		[['--lang', 'fr'], 2, /^xuhuang: 未知语言「fr」。/m],
		[['--width', '5'], 2, /--width 须为 20 到 1000 的列数，不能是「5」。/],
		[['vcard', 'publications'], 2, /格式「vcard」不能单独输出「publications」/],
		[['--search', 'zzzz'], 1, /没有与「zzzz」匹配的内容。/],
		[['--search', 'year:1900'], 1, /没有年份「1900」。/],
		[['--from', join(folder, 'none.json')], 1, /none\.json：没有这个文件。/],
		[['--from', broken], 1, /broken\.json：第 1 行第 \d+ 列：JSON 格式有误：此处应有值。/],
		[['validate', broken], 1, /JSON 格式有误/],
		[['serve', '--port', 'x'], 2, /--port 须为 0 到 65535 的整数，不能是「x」。/],
		[['init', 'a', 'b'], 2, /xuhuang init 只接受一个文件/],
	];
	for (const [args, code, words] of cases) {
		const outcome = await xuhuang(args, {env});
		assert.equal(outcome.code, code, args.join(' '));
		assert.match(outcome.stderr, words);
		assert.equal(outcome.stdout, '');
	}
	const examined = await xuhuang(['validate', odd], {env});
	assert.match(examined.stdout, /odd\.json:1:\d+: basics\.email: 应为邮箱地址，实际为 3；已跳过/);
	assert.match(examined.stdout, /basics\.naem: 提示：未知字段：不显示，仅保留在 json 中；是否应为「name」？/);
	assert.match(examined.stderr, /^1 个错误，1 个提示。$/m);
});

test('the completions and the manual page tell in Chinese', async () => {
	assert.match((await xuhuang(['completion', 'zsh'], {env})).stdout, /--theme='\[auto、light、dark 或 mono\]/);
	const page = await readFile('dist/zh_CN/man1/xuhuang.1', 'utf8');
	assert.match(page, /^\.SH 选项$/m);
	assert.match(page, /^\.SH 按键$/m);
});

test('L changes the language and back, and the reader stays where he was', async t => {
	const terminal = new TestTerminal();
	t.after(terminal.close);
	await terminal.waitFor('↑↓ move');
	terminal.type('3', keys.down, keys.down);
	await terminal.waitFor(screen => screen.includes(' 3/13') && /❯ +◉ TOIS/.test(screen));
	const before = terminal.screen;
	terminal.type('L');
	await terminal.waitFor(screen => screen.includes('语言：中文') && /论文 +3\/13/.test(screen) && screen.includes('13 篇论文'));
	terminal.type(keys.enter, 'y');
	await terminal.waitFor('❯ BibTeX');
	terminal.type(keys.enter);
	await terminal.waitFor('BibTeX：已发送到剪贴板');
	terminal.type('L');
	await terminal.waitFor('language: English');
	terminal.type('h');
	assert.equal(await terminal.waitFor(screen => /❯ +◉ TOIS/.test(screen) && screen.includes('copy')), before);
	terminal.type('L');
	await terminal.waitFor('Enter 打开');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /存为文件：npx xuhuang pdf --output xuhuang\.pdf/);
});

test('the first screen is in Chinese for a Chinese locale', async t => {
	const terminal = new TestTerminal([], {env});
	t.after(terminal.close);
	const screen = await terminal.waitFor(/❯ 1 简介[\s\S]*q 退出/);
	for (const words of [
		'13 篇论文',
		'6 项荣誉',
		'求职中',
		'9 联系方式',
		'中国科学技术大学博士生：大语言模型智能体、推荐系统',
		'2026 届毕业生',
	]) {
		assert.ok(screen.includes(words), `${words}\n${screen}`);
	}
});

test('in the box of a search, L is a letter', async t => {
	const terminal = new TestTerminal();
	t.after(terminal.close);
	await terminal.waitFor('↑↓ move');
	terminal.type('/LLM');
	await terminal.waitFor('Search / LLM');
});

test('what a file says in Chinese is shown to those who read it, and is kept in the data', async () => {
	const file = join(await temporaryFolder(), 'me.json');
	const resume = {
		basics: {name: 'Li Hua', label: 'Engineer', i18n: {'zh-CN': {name: '李华', label: '工程师'}, de: {label: 'Ingenieur'}}},
		work: [{name: 'A Company', position: 'Engineer', startDate: '2020', i18n: {zh: {name: '某公司', highlights: ['做了一件事']}}}],
		publications: [{name: 'A Paper', authors: [{name: 'Li Hua'}], releaseDate: '2021', i18n: {zh: {name: '一篇论文'}}}],
	};
	await writeFile(file, JSON.stringify(resume));
	const chinese = await xuhuang(['--from', file], {env});
	assert.equal(chinese.stderr, '');
	assert.match(chinese.stdout, /^李华\n工程师\n/);
	assert.match(chinese.stdout, /2020 - 至今 {2}某公司\n工?/);
	assert.match(chinese.stdout, /- 做了一件事/);
	assert.match(chinese.stdout, /一篇论文\n {4}Li Hua/);
	assert.match(chinese.stdout, /其中第一作者 1 篇/, 'the owner is known by the name that author lists have');
	assert.match((await xuhuang(['--from', file])).stdout, /^Li Hua\nEngineer\n/);
	const json = JSON.parse((await xuhuang(['--from', file, 'json'], {env})).stdout);
	assert.deepEqual(json.basics, {...resume.basics, profiles: json.basics.profiles});
	assert.equal((await xuhuang(['validate', file])).code, 0);
});

test('a translation is checked as its field is', async () => {
	const file = join(await temporaryFolder(), 'me.json');
	await writeFile(
		file,
		JSON.stringify({basics: {name: 'A', i18n: {zh: {label: '\u001B[31m红\u202E色', url: 'javascript:x'}, 'no tag': {}}}}),
	);
	const {stdout, code} = await xuhuang(['validate', file]);
	assert.equal(code, 1);
	assert.match(stdout, /basics\.i18n\.zh\.url: note: unknown field: not shown, kept only in json/);
	assert.match(stdout, /basics\.i18n\.no tag: expected a language tag such as zh/);
	const shown = await xuhuang(['--from', file], {env});
	assert.match(shown.stdout, /^A\n红色\n/);
});

test('where only ASCII can be shown, the app is English, and the card too', async t => {
	const terminal = new TestTerminal(['--ascii'], {env});
	t.after(terminal.close);
	await terminal.waitFor('j/k move');
	terminal.type('L', 'j');
	await terminal.waitFor('> 2 News');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.doesNotMatch(terminal.output, /[^\p{ASCII}]/u);
});

test('a language is taken with every command', async () => {
	const file = join(await temporaryFolder(), 'ok.json');
	await writeFile(file, '{"basics": {"name": "A"}}');
	assert.equal((await xuhuang(['--lang', 'zh', 'validate', file])).stderr, '没有问题。\n');
	assert.equal((await xuhuang(['validate', file, '--lang=zh'])).stderr, '没有问题。\n');
	assert.match((await xuhuang(['serve', '--help', '--lang', 'zh'])).stdout, /^选项$/m);
	assert.match((await xuhuang(['init', '--lang', 'fr'])).stderr, /Unknown language "fr"/);
});

test('what is searched is the same in both languages, and so is what programs read of it', async () => {
	const file = join(await temporaryFolder(), 'me.json');
	const work = [
		{
			name: 'Microsoft Research',
			position: 'Research Intern',
			startDate: '2022',
			i18n: {zh: {name: '微软亚洲研究院', position: '研究实习生'}},
		},
	];
	await writeFile(file, JSON.stringify({basics: {name: 'Li Hua'}, work}));
	for (const query of ['微软', 'microsoft']) {
		const chinese = await xuhuang(['--from', file, 'internships', '--search', query], {env});
		assert.equal(chinese.code, 0, query);
		assert.match(chinese.stdout, /微软亚洲研究院/, 'and an intern stays one in every language');
		const data = await xuhuang(['--from', file, '--search', query, 'json'], {env});
		assert.deepEqual(JSON.parse(data.stdout).work, work);
	}
	assert.deepEqual(await xuhuang(['--search', 'code RecStudio', 'bibtex'], {env}), await xuhuang(['--search', 'code RecStudio', 'bibtex']));
});

test('what is copied for programs is as its author wrote it', async t => {
	const file = join(await temporaryFolder(), 'me.json');
	const publications = [
		{name: 'A Paper', authors: [{name: 'Li Hua', i18n: {zh: {name: '李华'}}}], releaseDate: '2021', i18n: {zh: {name: '一篇论文'}}},
	];
	await writeFile(file, JSON.stringify({basics: {name: 'Li Hua', i18n: {zh: {name: '李华'}}}, publications}));
	const terminal = new TestTerminal(['--from', file], {env});
	t.after(terminal.close);
	await terminal.waitFor('2 论文');
	terminal.type('2', keys.enter, 'b');
	const screen = await terminal.waitFor('BibTeX：已发送到剪贴板');
	assert.match(screen, /author = \{Hua, Li\}/);
	assert.match(screen, /title = \{A Paper\}/);
	const text = await xuhuang(['--from', file], {env});
	assert.match(text.stdout, /其中第一作者 1 篇/, 'the owner is known by either name');
});

test('readers of simplified characters are not given the traditional ones', async () => {
	const file = join(await temporaryFolder(), 'me.json');
	await writeFile(
		file,
		JSON.stringify({basics: {name: 'A', label: 'B', i18n: {'zh-TW': {label: '工程師'}, 'zh-Hans': {label: '工程师'}}}}),
	);
	assert.match((await xuhuang(['--from', file], {env})).stdout, /^A\n工程师\n/);
});

test('a translation of anything but words is left out, and harms nothing', async () => {
	const file = join(await temporaryFolder(), 'me.json');
	const resume = {
		i18n: {zh: {basics: {name: 'X'}, publications: [{name: 'Y'}]}},
		basics: {name: 'A', profiles: [{network: 'GitHub', url: 'https://github.com/a'}], i18n: {zh: {profiles: [{url: 'https://x.example'}]}}},
		projects: [{name: 'P', links: [{kind: 'code', url: 'https://p.example'}], i18n: {zh: {links: [{url: 'https://q.example'}]}}}],
	};
	await writeFile(file, JSON.stringify(resume));
	const {stdout, code} = await xuhuang(['--from', file], {env});
	assert.equal(code, 0);
	assert.match(stdout, /https:\/\/github\.com\/a/);
	assert.match(stdout, /https:\/\/p\.example/);
	assert.doesNotMatch(stdout, /x\.example|q\.example/);
	assert.match((await xuhuang(['validate', file])).stdout, /basics\.i18n\.zh\.profiles: note: unknown field/);
});
