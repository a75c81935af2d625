import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {bibtexEntry, formatBibtex} from '../../source/formats/bibtex.js';
import {citationKey} from '../../source/formats/citation-key.js';
import {formatCsl} from '../../source/formats/csl.js';
import {ownResume} from '../../source/resume/own.js';
import {missing} from '../helpers/programs.js';
import {readWithBibtool} from './bibtool.js';
import {readWithCitationJs, rewrittenByCitationJs, typeset} from './citation-js.js';
import {hostileAddresses, hostileResume, hostileTexts, resumeWith, visible} from './hostile.js';

test('bibtool reads every entry of the own résumé and complains of nothing', {skip: missing('bibtool')}, () => {
	const {keys, complaints} = readWithBibtool(formatBibtex(ownResume));
	assert.equal(complaints, '');
	assert.deepEqual(
		keys,
		ownResume.publications.map(publication => citationKey(publication, ownResume)),
	);
});

test('citation.js reads from the BibTeX what the CSL-JSON says', () => {
	const read = readWithCitationJs(formatBibtex(ownResume));
	const written = JSON.parse(formatCsl(ownResume)) as Array<Record<string, unknown>>;
	const comparable = ['id', 'title', 'container-title', 'issued', 'volume', 'issue', 'page', 'DOI', 'note'];
	for (const [index, item] of written.entries()) {
		const other: Record<string, unknown> = read[index] ?? {};
		assert.deepEqual(
			comparable.map(key => other[key]),
			comparable.map(key => item[key]),
		);
		const families = (authors: unknown) =>
			(authors as Array<Record<string, string>>).map(({family, given, literal}) => [literal ?? family, given]);
		assert.deepEqual(families(other.author), families(item.author));
	}
});

test('the BibTeX that citation.js writes from ours says the same again', () => {
	const once = readWithCitationJs(formatBibtex(ownResume));
	const again = readWithCitationJs(rewrittenByCitationJs(formatBibtex(ownResume)));
	const [titles, titlesAgain] = [once, again].map(items => items.map(item => item.title));
	assert.deepEqual(titlesAgain, titles);
	assert.deepEqual(
		again.map(item => item.DOI),
		once.map(item => item.DOI),
	);
});

test('no text or address of the data breaks out of its field', {skip: missing('bibtool')}, () => {
	for (const text of hostileTexts) {
		for (const address of hostileAddresses) {
			const bibtex = formatBibtex(hostileResume(text, address));
			const read = readWithCitationJs(bibtex);
			assert.deepEqual(
				read.map(item => item.title),
				ownResume.publications.map(() => typeset(visible(text))),
			);
		}
		const {keys, complaints} = readWithBibtool(formatBibtex(hostileResume(text, hostileAddresses.join(' '))));
		assert.equal(complaints, '', text);
		assert.equal(keys.length, ownResume.publications.length, text);
	}
});

test('any title and any author come back from the parser as they were', () => {
	const text = fc.string({unit: 'grapheme', minLength: 1}).filter(value => visible(value) === value && value !== '');
	fc.assert(
		fc.property(text, text, (name, author) => {
			const {resume, publication} = resumeWith({name, authors: [{name: author}], note: name});
			const [item] = readWithCitationJs(bibtexEntry(publication, resume));
			assert.deepEqual([item?.title, item?.note], [typeset(name), typeset(name)]);
		}),
		{numRuns: 200, interruptAfterTimeLimit: 1500},
	);
});
