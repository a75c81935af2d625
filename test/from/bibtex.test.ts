import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BibtexError, readBibtex} from '../../source/init/bibtex/index.js';

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
		'\\"o {\\"o} \\"{o} {\\\'e} \\`a \\^{\\i}': 'ö ö ö é à ı̂',
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
	assert.throws(() => readBibtex('@article{x, title={a', 'A'), {name: 'BibtexError', message: 'This is no BibTeX: line 1: no title can be read of this entry, and it is left out'});
	assert.throws(() => readBibtex('@article{a b}', 'A'), BibtexError);
});
