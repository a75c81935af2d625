import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {formatMarkdown} from '../../source/formats/markdown.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionById, sectionsOf} from '../../source/resume/sections/index.js';
import {hostileAddresses, hostileResume, hostileTexts, resumeWith, visible} from './hostile.js';

const sections = sectionsOf(ownResume);

/** Reads Markdown as GitHub does; HTML in it would come through as HTML. */
function read(markdown: string): string {
	return micromark(markdown, {allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]});
}

function textOf(html: string): string {
	const entities: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};
	return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, entity => entities[entity] ?? '');
}

function headings(html: string, level: number): string[] {
	return [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(match => textOf(match[1] ?? ''));
}

test('the name is the title, the sections are headings in their order, each paper has one', () => {
	const html = read(formatMarkdown(ownResume));
	assert.deepEqual(headings(html, 1), ['Xu Huang']);
	assert.deepEqual(
		headings(html, 2),
		sections.map(section => section.title),
	);
	for (const {name} of ownResume.publications) {
		assert.ok(headings(html, 3).includes(name), name);
	}
});

test('the name of the owner stands out among the authors, and the stars stay', () => {
	assert.match(formatMarkdown(ownResume), /Weiwen Liu\\\*, \*\*Xu Huang\*\*\\\*, Xingshan Zeng\\\*/);
});

test('links lead where the data says', () => {
	const markdown = formatMarkdown(ownResume, {sections: [sectionById('publications')]});
	assert.match(markdown, /\[DOI\]\(https:\/\/doi\.org\/10\.1145\/3589334\.3645324\) · \[arXiv\]\(https:\/\/arxiv\.org\/abs\/2310\.13260\)/);
});

test('chosen sections come without the card', () => {
	assert.match(
		formatMarkdown(ownResume, {sections: [sectionById('honors')]}),
		/^## Honors and Awards\n\n- \*\*Stars of Tomorrow Award\*\*/,
	);
});

test('no text or address of the data is read as markup', () => {
	const tags = (html: string) => [...new Set([...html.matchAll(/<(\w+)/g)].map(match => match[1]))].sort();
	const own = tags(read(formatMarkdown(ownResume)));
	for (const [index, text] of hostileTexts.entries()) {
		const hostile = hostileResume(text, hostileAddresses[index % hostileAddresses.length]);
		const html = read(formatMarkdown(hostile));
		assert.deepEqual(
			tags(html).filter(tag => !own.includes(tag)),
			[],
			text,
		);
		assert.doesNotMatch(html, /(href|src)="(?!https?:|mailto:)/);
		assert.equal(headings(html, 2).length, sectionsOf(hostile).length, text);
	}
});

test('any title and any author are read as they are written', () => {
	const text = fc.string({unit: 'grapheme-ascii', minLength: 1}).map(visible);
	fc.assert(
		fc.property(text, text, (title, author) => {
			fc.pre(title !== '' && author !== '' && !/www|http|@/i.test(title + author));
			const {resume} = resumeWith({name: title, authors: [{name: author}], highlights: [author]});
			const html = read(formatMarkdown(resume, {sections: [sectionById('publications')]}));
			assert.deepEqual(headings(html, 3).map(visible), [title]);
			assert.ok(visible(textOf(html)).includes(author), html);
		}),
		{numRuns: 200, interruptAfterTimeLimit: 1500},
	);
});
