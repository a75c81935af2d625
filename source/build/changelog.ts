const parts = ['major', 'minor', 'patch'];

/**
 * Returns the next version (semver.org) for "major", "minor" or "patch", or `step` itself when it is a version.
 *
 * @throws when it is neither
 */
export function nextVersion(version: string, step: string): string {
	const part = parts.indexOf(step);
	if (part === -1 && !/^\d+\.\d+\.\d+$/.test(step)) {
		throw new Error(`npm run release takes ${parts.join(', ')} or a version, not "${step}".`);
	}
	const raised = (number: string, index: number) => (index < part ? Number(number) : index === part ? Number(number) + 1 : 0);
	return part === -1 ? step : version.split('.').map(raised).join('.');
}

/** Returns the changelog (keepachangelog.com) with its unreleased notes under a new version, and those notes. */
export function releasedChangelog(changelog: string, version: string, date: string): {readonly changelog: string; readonly notes: string} {
	const heading = '## [Unreleased]';
	const [, notes = ''] = changelog.split(new RegExp(`^${heading.replace(/[[\]]/g, '\\$&')}\\n|^## \\[\\d.*\\n`, 'm'));
	return {changelog: changelog.replace(`${heading}\n`, () => `${heading}\n\n## [${version}] - ${date}\n`), notes: notes.trim()};
}
