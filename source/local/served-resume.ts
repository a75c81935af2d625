import {hide} from '../resume/hide.js';
import type {Resume} from '../resume/types.js';

/**
 * Returns the résumé to show to visitors.
 *
 * @param loadOwn loads the default résumé
 * @param from path of another one, which is not disclosed
 * @param hidden fields to leave out
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
