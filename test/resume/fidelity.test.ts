import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatText} from '../../source/formats/text.js';
import {ownResume} from '../../source/resume/own.js';
import {correctedSource, lostLines} from '../helpers/fidelity.js';
import {type MutableResume, mutableCopy} from '../helpers/mutable.js';

const source = await correctedSource();

/** Which lines of the source text are lost when something is changed in the résumé. */
function lostAfter(change: (resume: MutableResume) => void): string[] {
	const resume = mutableCopy(ownResume);
	change(resume);
	return lostLines(source, formatText(resume));
}

test('every line of the source text, with its slips corrected, stands in the text output', () => {
	assert.equal(source.flat().length, 89);
	assert.deepEqual(
		lostAfter(() => {}),
		[],
	);
});

test('the same holds at another width, where lines break elsewhere', () => {
	assert.deepEqual(lostLines(source, formatText(ownResume, {width: 200})), []);
});

test('every line stands in its own place: two papers that change places are noticed', () => {
	const lost = lostAfter(({publications}) => publications.reverse());
	assert.ok(lost.length > 0);
});

test('a highlight left out of any paper is noticed, and it alone', () => {
	for (const [index, {highlights = []}] of ownResume.publications.entries()) {
		for (const [place, highlight] of highlights.entries()) {
			const lost = lostAfter(({publications}) => publications[index]?.highlights?.splice(place, 1));
			if (highlight === 'A data synthetic framework tailored for enhancing tool-using ability of LLMs.') {
				// The homepage has this line; the source text has lost it.
				assert.deepEqual(lost, []);
			} else {
				assert.deepEqual(lost, [`- ${highlight}`]);
			}
		}
	}
});

test('a word left out anywhere is noticed', () => {
	const drops: ((resume: MutableResume) => void)[] = [
		({basics}) => {
			basics.summary = basics.summary?.replace('currently ', '');
		},
		({publications: [first]}) => first?.authors.pop(),
		({publications}) => {
			const paper = publications[7];
			if (paper?.highlights?.[1]) {
				paper.highlights[1] = paper.highlights[1].replace('KL ', '');
			}
		},
		({awards}) => awards[2]?.dates.splice(1, 1),
		({work: [first]}) => first?.topics?.pop(),
		({work}) => {
			delete work[1]?.mentor;
		},
		({services}) => services.pop(),
		({education: [first]}) => {
			delete first?.isExpected;
		},
		({statement}) => {
			if (statement) {
				statement.text = statement.text.replace('any ', '');
			}
		},
		({news}) => news.pop(),
		({projects}) => {
			const last = projects.at(-1);
			if (last) {
				last.description = last.description?.replace('lightweight, ', '');
			}
		},
	];
	for (const drop of drops) {
		assert.notDeepEqual(lostAfter(drop), [], `unnoticed: ${drop}`);
	}
});

test('a mark left out is noticed: the star of a shared first author, "(mentor)", "et al.", the number after a plus', () => {
	assert.equal(lostAfter(({publications}) => delete publications[0]?.authors[1]?.equal).length, 1);
	assert.equal(lostAfter(({publications}) => delete publications[6]?.authors[0]?.mentor).length, 1);
	assert.equal(lostAfter(({publications}) => delete publications[1]?.moreAuthors).length, 1);
	assert.equal(
		lostAfter(({basics}) => {
			basics.summary = basics.summary?.replace('400+', '400');
		}).length,
		1,
	);
});
