import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {formatBibtex} from '../../source/formats/bibtex.js';
import {BibtexError, readBibtex} from '../../source/init/bibtex/index.js';
import {loadValue} from '../../source/resume/load/index.js';

function only(text: string) {
	const [entry, ...others] = readBibtex(text, 'Xu Huang').entries;
	assert.deepEqual(others, []);
	return entry ?? assert.fail('There is no entry.');
}

test('names are read in each way that BibTeX has for them, and the author in any spelling', () => {
	const people = 'von Last, Jr, First and Beethoven, Ludwig van and {The {ABC} Team} and HUANG, X. and Charles de la Cruz and others';
	const {authors, moreAuthors} = only(`@misc{key, author = "${people}", title = {A}}`);
	assert.deepEqual(
		authors.map(({name}) => name),
		['First von Last Jr', 'Ludwig van Beethoven', 'The ABC Team', 'Xu Huang', 'Charles de la Cruz'],
	);
	assert.equal(moreAuthors, true);
});

test('abbreviations, joined values, nested braces, comments and either bracket', () => {
	const entry = only(
		[
			'Text between entries, and @comment{one of BibTeX}',
			'@preamble{"\\newcommand{\\x}{y}"}',
			'@string{acm = "ACM " # {Press}}',
			'@InProceedings(key, % the rest of a line',
			'  title = {The {{Big} One}}, booktitle = "Proc. of " # acm, year = 2020, month = mar, pages = "1--2",',
			')',
		].join('\n'),
	);
	assert.equal(entry.name, 'The Big One');
	assert.equal(entry.publisher, 'Proc. of ACM Press');
	assert.equal(entry.releaseDate, '2020-03');
	assert.equal(entry.pages, '1-2');
	assert.equal(entry.type, 'paper-conference');
});

test('what LaTeX writes with commands', () => {
	const titles = {
		'\\"o {\\"o} \\"{o} {\\\'e} \\`a \\^{\\i}': 'ö ö ö é à î',
		'\\ss{} \\o{} \\O \\L{}ukasz \\aa{} \\ae': 'ß ø ØŁukasz å æ',
		'\\v{s} \\c{c} \\~n \\u{a} \\H{o} \\k{e} \\=u \\.z': 'š ç ñ ă ő ę ū ż',
		'a -- b --- c \\& \\% \\$ \\_ d': 'a – b — c & % $ _ d',
		'\\emph{it} \\textbf{b} $x^2$': 'it b x²',
	};
	for (const [written, shown] of Object.entries(titles)) {
		assert.equal(only(`@misc{key, title = {${written}}}`).name.normalize('NFC'), shown.normalize('NFC'), written);
	}
});

test('what is no BibTeX is told with its place', () => {
	assert.throws(() => readBibtex('@article{x, title={a', 'A'), {
		name: 'BibtexError',
		message: 'Not valid BibTeX: line 1: this entry has no readable title, and is left out',
	});
	assert.throws(() => readBibtex('@article{a b}', 'A'), BibtexError);
});

const roundTrip = (text: string, author = 'Ann Roe') =>
	formatBibtex(loadValue({basics: {name: author}, publications: readBibtex(text, author).entries}).resume);

test('biblatex has its own names, which come out as they came in', () => {
	const text = [
		'@article{a, author={Roe, Ann}, title={An article}, journaltitle={Journal of Examples}, date={2018-05-03}, volume={4}, number={2}}',
		'@thesis{t, author={Roe, Ann}, title={My thesis}, type={phdthesis}, institution={University of Y}, date={2016-02}}',
		'@book{b, author={Roe, Ann}, title={My book}, subtitle={A subtitle}, publisher={P}, date={2015}}',
		'@report{r, author={Roe, Ann}, title={A report}, institution={Inst}, type={techreport}, number={TR-7}, date={2017}}',
		'@online{o, author={Roe, Ann}, title={A page}, date={2020-05-03/2020-06}, url={https://a.example/~ann/x\\_y}, location={Oslo}}',
	].join('\n');
	const shown = readBibtex(text, 'Ann Roe').entries.map(({name, publisher, releaseDate, type, number, url}) => [
		name,
		publisher,
		releaseDate,
		type,
		number,
		url,
	]);
	assert.deepEqual(shown, [
		['A page', undefined, '2020-05-03', 'document', undefined, 'https://a.example/~ann/x_y'],
		['An article', 'Journal of Examples', '2018-05-03', 'article-journal', undefined, undefined],
		['A report', 'Inst', '2017', 'report', 'TR-7', undefined],
		['My thesis', 'University of Y', '2016-02', 'thesis', undefined, undefined],
		['My book: A subtitle', 'P', '2015', 'book', undefined, undefined],
	]);
	const again = roundTrip(text);
	for (const part of [
		'@online{o',
		'journaltitle = {Journal of Examples}',
		'date = {2018-05-03}',
		'@thesis{t',
		'institution = {University of Y}',
		'subtitle = {A subtitle}',
		'title = {My book}',
		'@report{r',
		'number = {TR-7}',
		'location = {Oslo}',
	]) {
		assert.ok(again.includes(part), part);
	}
	assert.doesNotMatch(again, /\byear|\bjournal =|school/);
});

test('mathematics and macros are readable, and their source is kept', () => {
	const titles = {
		'Circuits in NC{\\^{}}1': 'Circuits in NC^1',
		'The {\\(\\Sigma\\)}{\\(\\Pi\\)} circuits in AC\\({}^{\\mbox{0}}\\)': 'The ΣΠ circuits in AC⁰',
		'{$H \\to b\\bar{b}$} at $\\sqrt{s}=13$\\,TeV': 'H→bb̅ at √s=13 TeV',
		'z {\\ensuremath{\\sim}} 1, $O(n \\log n)$\\ldots': 'z ∼ 1, O(n log n)…',
		'p < 0.05 and $x<y$ in \\LaTeX{}': 'p < 0.05 and x<y in LaTeX',
		'It costs 5$ each': 'It costs 5$ each',
		'100% of <i>E. coli</i> &amp; $\\mu$m': '100% of E. coli & μm',
		'$\\hat{x}$ $\\tilde O(\\sqrt{T})$ $\\frac{a}{b}$': 'x̂ Õ(√T) a/b',
	};
	for (const [source, words] of Object.entries(titles)) {
		const text = `@article{a, author={Roe, Ann}, title={${source}}, journal={\\mnras}, year={2020}}`;
		const [entry] = readBibtex(text, 'Ann Roe').entries;
		assert.deepEqual([entry?.name, entry?.publisher], [words, 'Monthly Notices of the Royal Astronomical Society']);
		assert.ok(roundTrip(text).includes(`title = {${source.replace('5$', '5\\$')}},\n  journal = {\\mnras}`), source);
	}
});

test('a source is not written once its words have been changed', () => {
	const [entry] = readBibtex('@article{a, author={Roe, Ann}, title={{\\"O}ne}, year=2020, series={LNCS}}', 'Ann Roe').entries;
	const changed = formatBibtex(loadValue({publications: [{...entry, name: 'Two', releaseDate: '2021', year: 2021}]}).resume);
	assert.match(changed, /title = \{Two\},\n {2}year = \{2021\},\n {2}series = \{LNCS\}/);
	const broken = {...entry, bibtex: {key: 'a}', fields: {title: 'x}, evil = {y', series: 'x\\'}, words: {}}};
	assert.doesNotMatch(formatBibtex(loadValue({publications: [broken]}).resume), /evil|x\\|a\}/);
});

test('the owner is found however the name is marked, and a shared first place is kept', () => {
	const lists = [
		'\\textbf{Ann Roe} and Poe, Bob',
		'{\\bf Roe}, {\\bf Ann} and Poe, Bob',
		'\\underline{Ann Roe} and B. Poe',
		'Ann Roe$^*$ and Bob Poe$^\\dagger$',
		'Ann Roe\\textsuperscript{*}',
		'Roe, Ann, and Poe, Bob',
		'{Roe}, A.',
		'Roe, A. B.',
		'\\textbf{\\underline{Roe}, A.} and Poe, Bob',
		'ROE, ANN',
		'Bob Poe$^{1}$ and \\emph{Ann Roe}$^{1,2}$',
	];
	for (const list of lists) {
		assert.ok(
			readBibtex(`@misc{k, author={${list}}, title={T}}`, 'Ann Roe').entries[0]?.authors.some(
				({name, equal}) => name === 'Ann Roe' && !equal,
			),
			list,
		);
	}
	const shared = readBibtex('@misc{k, author={Bob Poe* and Ann Roe* and Cy Doe}, title={T}}', 'Ann Roe').entries[0]?.authors;
	assert.deepEqual(shared, [{name: 'Bob Poe', equal: true}, {name: 'Ann Roe', equal: true}, {name: 'Cy Doe'}]);
});

test('names come out in the parts that they came in', () => {
	const authors =
		'Roe, Ann and {The ATLAS Collaboration} and García Márquez, Gabriel and Van Beeck, Kristof and Smith, Jr., John and van der Berg, Jan';
	assert.ok(roundTrip(`@article{a, author={${authors}}, title={Title}, year={2020}}`).includes(`author = {${authors}}`));
});

test('one entry that cannot be read costs no other, and is named with its line', () => {
	const text = [
		'% a comment with @article{x',
		'My papers, or write to ann@example.com:',
		'@article{a1, % {',
		' author={Roe, Ann}, title={Comment}, year=2020}',
		'@article{a2, author={Roe, Ann}',
		' title={No comma}, year=2020',
		' journal={J}}',
		'@article{a3 author={Roe, Ann}, title={Bare}, journal=Nature, year=2020}',
		'@article{a4, author={Roe, Ann}, title={Dollar}, year=2020, abstract={5$ each}}',
		'@article{a5, author={Roe, Ann}, title={Unclosed, year=2020}',
		'',
		'@article{a6, author={Roe, Ann}, title={Last}, year=2019}',
	].join('\n');
	const {entries, faults} = readBibtex(text, 'Ann Roe');
	assert.deepEqual(entries.map(({name}) => String(name).split(',')[0]).sort(), [
		'Bare',
		'Comment',
		'Dollar',
		'Last',
		'No comma',
		'Unclosed',
	]);
	assert.deepEqual(
		faults.map(({values}) => values.line),
		[5, 8, 10],
	);
	assert.ok(entries.some(({publisher}) => publisher === 'J'));
});

test('what a publication has no field for comes out as it came in', () => {
	const again = roundTrip(
		'@inproceedings{roe-etal-2023, author={Roe, Ann}, title={A {G}erman study of {M}arkov chains}, editor={Ed, E.}, booktitle={Proc. of X}, series={LNCS}, publisher={Springer}, address={Oslo}, month=jul, year={2023}, isbn={978-3-16-148410-0}, doi={10.1007/978-3-031\\_37}, file={/home/ann/x.pdf}}',
	);
	for (const part of [
		'@inproceedings{roe-etal-2023,',
		'A {G}erman study of {M}arkov chains',
		'editor = {Ed, E.}',
		'series = {LNCS}',
		'publisher = {Springer}',
		'address = {Oslo}',
		'month = jul',
		'isbn = {978-3-16-148410-0}',
	]) {
		assert.ok(again.includes(part), part);
	}
	assert.doesNotMatch(again, /home/);
});

const anyText = fc.stringMatching(/^[A-Za-zÀ-ž][A-Za-zÀ-ž0-9 :&%#_$~^<>{}\\-]{0,30}[A-Za-z0-9]$/).filter(text => !/ {2}|--/.test(text));
const anyName = fc.stringMatching(/^[A-ZÀ-Ý][a-zß-ÿ]{1,8} [A-ZÀ-Ý][a-zß-ÿ]{2,9}$/);

test('any publication is the same after BibTeX and back', () => {
	const anyPublication = fc.record(
		{
			name: anyText,
			authors: fc.array(anyName, {minLength: 1, maxLength: 4}).map(names => ['Ann Roe', ...names].map(name => ({name}))),
			publisher: anyText,
			releaseDate: fc.constantFrom('2019', '2020-05'),
			type: fc.constantFrom('paper-conference', 'article-journal', 'book', 'thesis', 'report'),
			pages: fc.constantFrom('1-9', '12'),
			doi: fc.constantFrom('10.1145/3731446', '10.1007/978-3-031_37'),
			note: anyText,
		},
		{requiredKeys: ['name', 'authors', 'releaseDate', 'type']},
	);
	fc.assert(
		fc.property(anyPublication, publication => {
			const write = (value: object) => formatBibtex(loadValue({basics: {name: 'Ann Roe'}, publications: [value]}).resume);
			const [again] = readBibtex(write(publication), 'Ann Roe').entries;
			assert.ok(again);
			const {id, bibtex, ...fields} = again;
			assert.deepEqual(fields, {...publication});
			assert.equal(write(again), write(publication));
		}),
		{numRuns: 300},
	);
});
