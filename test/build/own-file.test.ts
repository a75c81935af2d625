import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {checkOwnFile} from '../../source/build/own-file.js';
import type {Resume} from '../../source/resume/types.js';

const text = await readFile('data/resume.json', 'utf8');

/** The messages for a changed résumé, as `npm run check:data` prints them. */
function messagesFor(change: (resume: Resume) => void): string[] {
	const resume = JSON.parse(text) as Resume;
	change(resume);
	return messagesOf(JSON.stringify(resume, null, '\t'));
}

const messagesOf = (content: string) => checkOwnFile(content, 'resume.json');

/** A change to a field that its type does not allow. */
function set(object: unknown, key: string, value: unknown): void {
	(object as Record<string, unknown>)[key] = value;
}

const withoutLine = (message: string) => message.replace(/^resume\.json:(\d+:\d+:)? /, '');

test('a wrong kind of value: the field, what was expected and what was found, at its line', () => {
	const lines = text.split('\n');
	const fourth = lines.findIndex(line => line.includes('"id": "planning-survey"'));
	const at = lines.findIndex((line, index) => index > fourth && line.includes('"year":'));
	lines[at] = lines[at]?.replace(/\d+/, '"soon"') ?? '';
	assert.deepEqual(messagesOf(lines.join('\n')), [
		`resume.json:${at + 1}:12: publications[3].year: expected a year, such as 2025, got "soon"; it is skipped`,
	]);
});

test('every other slip is named by its field, with what would be right', () => {
	const slips: Record<string, (resume: Resume) => void> = {
		'basics.email: expected an e-mail address, got "xuhuangcs"; it is skipped': ({basics}) => set(basics, 'email', 'xuhuangcs'),
		'basics.url: expected an http or https address, got "ftp://x.org"; it is skipped': ({basics}) => set(basics, 'url', 'ftp://x.org'),
		'basics.nmae: unknown field: not shown, kept only in json; did you mean "name"?': ({basics}) => set(basics, 'nmae', 'Xu Huang'),
		'publications[0].authors[1].star: unknown field: not shown, kept only in json': ({publications}) =>
			set(publications[0]?.authors[1], 'star', true),
		'publications[2].doi: expected a DOI such as 10.1145/3731446, got "doi:10"; it is skipped': ({publications}) =>
			set(publications[2], 'doi', 'doi:10'),
		'news[1].date: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, got "2025.01"': ({news}) => set(news[1], 'date', '2025.01'),
		'work[0]: expected it to have "position", got an object': ({work}) => set(work[0], 'position', undefined),
		'expected it to have "services", got an object': resume => set(resume, 'services', undefined),
		'publications[12].id: expected an id that no other publication has, got "wese"': ({publications}) =>
			set(publications[12], 'id', 'wese'),
		'news[0].publications[0]: expected the id of a publication, got "interecagnet"; it is skipped': ({news}) =>
			set(news[0], 'publications', ['interecagnet']),
		'projects[1].publications[1]: expected the id of a publication, got "nothing"; it is skipped': ({projects}) =>
			set(projects[1], 'publications', ['recai', 'nothing']),
	};
	for (const [message, change] of Object.entries(slips)) {
		assert.deepEqual(messagesFor(change).map(withoutLine), [message]);
	}
});

test('several slips are all told at once', () => {
	const messages = messagesFor(({basics, publications}) => {
		set(basics, 'name', 7);
		set(publications[4], 'doi', '2024');
	});
	assert.deepEqual(messages.map(withoutLine), [
		'basics.name: expected text in quotes, got 7',
		'publications[4].doi: expected a DOI such as 10.1145/3731446, got "2024"; it is skipped',
	]);
	assert.deepEqual(
		messagesFor(({publications}) => set(publications[4], 'year', '2024')),
		['resume.json: publications[4].year: "2024" is read as 2024: write it so'],
	);
});

test('a missing field is told at the line of the thing that lacks it, an unknown one at its own', () => {
	const resume = JSON.parse(text) as Resume;
	set(resume.work[1], 'position', undefined);
	set(resume.basics, 'nmae', 'Xu Huang');
	const lines = JSON.stringify(resume, null, '\t').split('\n');
	const messages = messagesOf(lines.join('\n'));
	const lineOf = (what: string) => Number(/:(\d+):/.exec(messages.find(message => message.includes(what)) ?? '')?.[1]);
	assert.match(lines[lineOf('nmae') - 1] ?? '', /"nmae"/);
	assert.match(lines.slice(lineOf('"position"') - 1, lineOf('"position"') + 1).join('\n'), /\{\n.*Microsoft Research Asia/);
});

test('broken JSON is told with its line, and not as a stack trace', () => {
	const lines = text.split('\n');
	lines[4] = lines[4]?.replace(/,$/, '') ?? '';
	const messages = messagesOf(lines.join('\n'));
	assert.ok(messages.length > 0);
	assert.match(messages[0] ?? '', /^resume\.json: line [56], column \d+: not valid JSON: /);
	assert.match(messagesOf('')[0] ?? '', /^resume\.json: line 1, column 1: not valid JSON: /);
	assert.match(messagesOf('{"basics": ')[0] ?? '', /^resume\.json: line 1, column 12: not valid JSON: /);
});

test('what looks like JSON but is none for other programs is refused: comments, a comma at the end', () => {
	assert.notDeepEqual(messagesOf(text.replace('{', '{ // mine')), []);
	assert.notDeepEqual(messagesOf(text.replace(/\}\s*$/, ',}')), []);
});

test('a résumé that is no object at all is told so', () => {
	assert.deepEqual(messagesOf('[]').map(withoutLine), ['expected an object, got a list; it is skipped']);
	assert.deepEqual(messagesOf('7').map(withoutLine), ['expected an object, got 7; it is skipped']);
});
