import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createContent} from '../../source/app/content/content.js';
import {bibtexEntry} from '../../source/formats/bibtex.js';
import {plainCitation} from '../../source/formats/citation.js';
import {english} from '../../source/i18n/language.js';
import {type Place, readingOf} from '../../source/reader/place.js';
import {Reader} from '../../source/reader/reader.js';
import {plainText} from '../../source/resume/block.js';
import {localized} from '../../source/resume/localized.js';
import {ownResume} from '../../source/resume/own.js';
import * as search from '../../source/resume/search/index.js';
import {fullDetail} from '../../source/resume/sections/index.js';
import {wordsOf} from '../helpers/fidelity.js';
import {type Language, languages, localeOf, startIn} from '../helpers/languages.js';
import {shell} from '../helpers/run.js';
import {modesOf} from '../helpers/sequences.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** A control character that does not end a line, and so every sequence. */
const unprintable = /[^\P{Cc}\r\n]/u;

/** The résumé as a reader in a language hears it. */
function contentIn(language: Language) {
	const content = createContent(localized(ownResume, startIn(language).language ?? english));
	content.provideSearch(search);
	return content;
}

/** What is typed in a visit: each section, each of its items, and back; what is not known, help, and a search. */
function wholeVisit(language: Language): string[] {
	const {sections, items} = contentIn(language);
	const opened = sections.flatMap(({id, isPage}, section) => {
		const numbered = isPage ? [] : items(id).filter(({code}) => code === undefined);
		return [String(section + 1), ...numbered.flatMap((_, item) => [String(item + 1), 'b']), 'b'];
	});
	return [...opened, 'b', 'x', '0', '99', 'h', '?', 'r', '', '/llm year:2024', '1', 'b', '/zzzzzz', 'b', 'b', '3', '1', '1', 'b', 'b'];
}

/** What the terminal of a visit must hold, from the first line to the last: what is said, and what is typed after the prompt. */
function transcript(language: Language, prompt: string, typed: readonly string[]): string {
	const reader = new Reader(contentIn(language));
	const said = typed.map(line => `${prompt}${line}\n${reader.answer(line).lines.join('\n')}\n`);
	return [`${new Reader(contentIn(language)).begin().join('\n')}\n`, ...said, prompt].join('');
}

const heard = ({output}: TestTerminal) => output.replaceAll('\r\n', '\n');

/** The prompt that stands at the end of what was said at first. */
async function promptOf(terminal: TestTerminal): Promise<string> {
	await terminal.waitFor(/[:：]$/m);
	return heard(terminal).split('\n').at(-1) ?? '';
}

for (const language of languages) {
	test(`${language}: a whole visit is plain lines: nothing is drawn, moved, erased or said twice`, async t => {
		const terminal = openTerminal(t, ['--screen-reader'], {columns: 100, rows: 50, env: localeOf(language)});
		const prompt = await promptOf(terminal);
		const typed = wholeVisit(language);
		for (let count = 1; count <= typed.length; count += 1) {
			terminal.type(`${typed[count - 1]}\r`);
			const expected = transcript(language, prompt, typed.slice(0, count));
			await terminal.waitFor(() => heard(terminal).length >= expected.length);
		}
		assert.equal(heard(terminal), transcript(language, prompt, typed));
		terminal.type('q\r');
		assert.equal(await terminal.waitForExit(), 0);
		assert.doesNotMatch(terminal.output, unprintable);
		assert.doesNotMatch(terminal.output, /[\u2190-\u21FF\u2500-\u27BF›…]/u, 'no arrow, line, block or mark that is drawn');
		assert.doesNotMatch(terminal.output, /^ | {2}/m, 'no spaces that only set columns');
		assert.deepEqual([...modesOf(terminal.output).ever], []);
	});

	test(`${language}: all that the screens hold is reached by numbers`, () => {
		const content = contentIn(language);
		const {read, texts} = everythingRead(content);
		for (const section of content.sections) {
			for (const item of content.items(section.id).filter(({code}) => code === undefined)) {
				const words = new Set(wordsOf(read.get(`${section.id}/${item.id}`) ?? ''));
				const shown = fullDetail(item).map(({marker, spans}) => `${marker?.text ?? ''} ${plainText([{spans}])}`);
				const lost = wordsOf(shown.join('\n')).filter(word => !words.has(word));
				assert.deepEqual(lost, [], `${section.id}/${item.id}`);
				for (const {url} of item.links ?? []) {
					assert.ok(texts.has(url.replace(/^mailto:/, '')), url);
				}
			}
		}
		for (const publication of ownResume.publications) {
			assert.ok(texts.has(bibtexEntry(publication, ownResume)) && texts.has(plainCitation(publication)), publication.id);
		}
	});

	test(`${language}: as many items as are announced have a number`, () => {
		const content = contentIn(language);
		for (const {id, isPage} of content.sections.filter(section => !section.isPage)) {
			const {lines, choices} = readingOf({kind: 'list', section: id, query: ''}, content);
			assert.ok(!isPage && new RegExp(`(?<!\\d)${choices.length}(?!\\d)`).test(lines[0] ?? ''), lines[0]);
		}
	});

	test(`${language}: what is corrected while it is typed is not read again`, async t => {
		const terminal = openTerminal(t, ['--screen-reader'], {columns: 100, rows: 50, env: localeOf(language)});
		const prompt = await promptOf(terminal);
		terminal.type('39', '\x7F');
		terminal.type('\r');
		await terminal.waitFor(screen => screen.split(prompt.trim()).length === 3);
		// What the terminal itself erases is one character.
		assert.doesNotMatch(terminal.output.replace('\b \b', ''), unprintable);
		assert.equal(terminal.output.split(prompt).length, 3, 'the prompt stands there once for each line');
	});

	test(`${language}: an arrow key means nothing, and is not sent back`, async t => {
		const terminal = openTerminal(t, ['--screen-reader'], {columns: 100, rows: 50, env: localeOf(language)});
		const prompt = await promptOf(terminal);
		terminal.type(`${keys.up}\r`);
		await terminal.waitFor(screen => screen.split(prompt.trim()).length === 3);
		assert.doesNotMatch(terminal.output, unprintable);
	});
}

test('Ctrl-D ends the visit, Ctrl-C too, and the terminal stays as it was', async t => {
	for (const [key, code] of [
		['\x04', 0],
		[keys.ctrlC, 130],
	] as const) {
		const terminal = openTerminal(t, ['--screen-reader']);
		await promptOf(terminal);
		terminal.type(key);
		assert.equal(await terminal.waitForExit(), code);
		assert.ok(terminal.isRestored);
	}
});

test('a section and a search begin where they say; c and a number copies, and only a terminal gets the sequence for it', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'toolace', '--screen-reader'], {columns: 100, rows: 50});
	await terminal.waitFor(/^1\. ToolACE/m);
	terminal.type('1\r');
	const [, number = ''] = /^(\d+)\. BibTeX/m.exec(await terminal.waitFor('BibTeX')) ?? [];
	terminal.type(`c ${number}\r`);
	await terminal.waitFor('sent to the clipboard');
	const [, copied = ''] = terminal.output.replaceAll('\x07', ']52;c;').split(']52;c;');
	assert.match(Buffer.from(copied, 'base64').toString(), /^@\w+\{liu2024toolace|^@\w+\{/);
	const piped = await shell(`printf '3\\n1\\nc ${number}\\nq\\n' | xuhuang --screen-reader`);
	assert.equal(piped.code, 0);
	assert.doesNotMatch(piped.stdout, unprintable);
});

/** All that can be read, from the beginning on by numbers alone: the words of each item, and the texts that can be taken. */
function everythingRead(content: ReturnType<typeof contentIn>) {
	const read = new Map<string, string>();
	const texts = new Set<string>();
	const known = new Set<string>();
	const places: Place[] = [{kind: 'start'}];
	for (let place = places.pop(); place; place = places.pop()) {
		const key = JSON.stringify(place);
		if (!known.has(key)) {
			known.add(key);
			const {lines, choices} = readingOf(place, content);
			// A section that is a page is read where its list would be, and its item has its name.
			const item = place.kind === 'item' ? place.item : place.kind === 'list' && place.query === '' ? place.section : undefined;
			read.set(place.kind !== 'start' && item ? `${place.section}/${item}` : key, lines.join('\n'));
			for (const choice of choices) {
				places.push(...(choice.place ? [choice.place] : []));
				texts.add(choice.text ?? '');
			}
		}
	}
	return {read, texts};
}
