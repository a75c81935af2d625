import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {parse} from 'yaml';
import packageJson from '../../package.json' with {type: 'json'};
import {nextVersion, releasedChangelog} from '../../source/build/changelog.js';
import {absoluteReadme} from '../../source/build/readme.js';

test('a release takes what is unreleased in the changelog, and leaves an empty heading for the next', async () => {
	const before = await readFile('CHANGELOG.md', 'utf8');
	const {changelog, notes} = releasedChangelog(before, '9.9.9', '2030-01-02');
	assert.match(notes, /^### Added\n\n- /);
	assert.doesNotMatch(notes, /## \[/);
	assert.ok(changelog.includes(`## [Unreleased]\n\n## [9.9.9] - 2030-01-02\n\n${notes}\n\n## [1.0.0]`));
	assert.deepEqual(
		[...before.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind).filter(kind => !kinds.includes(kind ?? '')),
		[],
	);
	assert.equal(releasedChangelog(changelog, '9.9.10', '2030-01-03').notes, '');
});

const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

test('a version is raised by its part, or named', () => {
	assert.deepEqual(
		['major', 'minor', 'patch', '2.5.0'].map(step => nextVersion('1.2.3', step)),
		['2.0.0', '1.3.0', '1.2.4', '2.5.0'],
	);
	assert.throws(() => nextVersion('1.2.3', 'big'), /takes major, minor, patch or a version, not "big"/);
});

test('every picture and document of the README has an absolute address on npm’s page', async () => {
	const readme = absoluteReadme(await readFile('README.md', 'utf8'), 'https://example.com/raw');
	const relative = [...readme.matchAll(/\]\((?!https?:|#)([^)]*)\)|(?:src|srcset)="(?!https?:)([^"]*)"/g)].map(
		([, link, source]) => link ?? source,
	);
	assert.deepEqual(relative, []);
});

test('the workflow and the citation are well-formed, and of this version', async () => {
	const workflow = parse(await readFile('.github/workflows/ci.yml', 'utf8'));
	assert.ok(workflow.jobs.test.steps.some(({run}: {run?: string}) => run === '.ci/run'));
	assert.equal(workflow.jobs.publish.permissions['id-token'], 'write');
	const commands: string = JSON.stringify(workflow.jobs);
	const files = [...commands.matchAll(/(?:source|deploy|\.ci)\/[\w./-]+/g)].map(([path]) => path);
	assert.ok(files.length > 2, 'the files of this repository that it names');
	for (const file of files) {
		await access(file);
	}
	assert.equal(parse(await readFile('CITATION.cff', 'utf8')).version, packageJson.version);
});
