/**
 * `npm run release -- major|minor|patch [--dry-run]`: runs the tests, writes the version into the manifest, CITATION.cff
 * and the changelog, commits and tags. Pushing the tag publishes. --dry-run prints what it would do and changes nothing.
 */
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {nextVersion, releasedChangelog} from './changelog.js';

const {values, positionals} = parseArgs({allowPositionals: true, options: {'dry-run': {type: 'boolean', default: false}}});
const isDry = values['dry-run'];
const [step = isDry ? 'minor' : ''] = positionals;
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {version: string; repository?: unknown};
const version = nextVersion(manifest.version, step);
const date = new Date().toISOString().slice(0, 10);
const {changelog, notes} = releasedChangelog(await readFile('CHANGELOG.md', 'utf8'), version, date);

const complaints = [
	...(run('git', ['status', '--porcelain']) === '' ? [] : ['The working tree has changes: commit them first.']),
	...(manifest.repository ? [] : ['package.json has no "repository", which provenance needs: fill in its address.']),
	...(notes === '' ? ['CHANGELOG.md has nothing under Unreleased.'] : []),
];
if (!isDry && complaints.length > 0) {
	process.stderr.write(`${complaints.join('\n')}\n`);
	process.exit(1);
}
if (isDry) {
	const [{size, entryCount}] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
		{size: number; entryCount: number},
	];
	const lines = [
		`${manifest.version} → ${version}, ${date}`,
		'',
		notes,
		'',
		`${entryCount} files, ${(size / 1000).toFixed(0)} kB packed`,
		...complaints,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
} else {
	run('npm', ['test']);
	run('npm', ['version', version, '--no-git-tag-version']);
	await writeFile('CHANGELOG.md', changelog);
	const citation = await readFile('CITATION.cff', 'utf8');
	await writeFile('CITATION.cff', citation.replace(/^version: .*$/m, `version: ${version}`));
	run('git', ['commit', '--quiet', '--message', `Version ${version}`, 'package.json', 'package-lock.json', 'CHANGELOG.md', 'CITATION.cff']);
	run('git', ['tag', '--annotate', '--message', notes, `v${version}`]);
	process.stdout.write(`v${version} is tagged. To publish it: git push --follow-tags\n`);
}

function run(command: string, args: readonly string[]): string {
	return execFileSync(command, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']}).trim();
}
