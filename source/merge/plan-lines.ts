import type {Language} from '../i18n/language.js';
import type {Change, Plan} from './plan.js';

/** Returns the plan of a merge as lines of text. */
export function planLines({added, updates, onlyHere}: Plan, {t}: Language): string {
	const changed = updates.filter(({changes}) => changes.length > 0);
	const kept = updates.filter(update => update.kept.length > 0);
	const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines.map(line => `  ${line}`)] : []);
	const lines = [
		...part(
			t('New'),
			added.map(({name, publisher, releaseDate}) => [name, publisher, releaseDate].filter(Boolean).map(clean).join(', ')),
		),
		...part(
			t('Changed'),
			changed.flatMap(({name, isPublished, changes}) => [
				clean(name) + (isPublished ? ` (${t('the preprint is published')})` : ''),
				...changes.map(change => `  ${changeWords(change)}`),
			]),
		),
		...part(
			t('Different, and left as the résumé has it'),
			kept.flatMap(({name, kept}) => [clean(name), ...kept.map(change => `  ${changeWords(change)}`)]),
		),
		...part(
			t('Only in the résumé'),
			onlyHere.map(({name}) => clean(name)),
		),
	];
	return lines.map(line => `${line}\n`).join('');
}

function changeWords({field, from, to}: Change): string {
	return from === undefined || from === '' ? `${field}: ${clean(to)}` : `${field}: ${clean(from)} → ${clean(to)}`;
}

/** Removes control characters; does not truncate. */
function clean(value: unknown): string {
	return String(value).replace(/\p{C}/gu, '');
}
