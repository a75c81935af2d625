import {hide} from '../resume/hide.js';
import type {Resume} from '../resume/types.js';

/**
 * The résumé that others are shown.
 *
 * @param loadOwn loads the one that is shown where there is no file
 * @param from its file, which is named to nobody
 * @param hidden what is left out
 * @throws {LoadError}
 */
export async function servedResume(
	loadOwn: () => Promise<Resume>,
	from: string | undefined,
	hidden: readonly string[] = [],
): Promise<Resume> {
	if (from === undefined) {
		return hide(await loadOwn(), hidden);
	}
	const {readServed} = await import('./read-resume.js');
	return hide(await readServed(from), hidden);
}
