/** The languages of résumés with named months; in others a month is written as a number. */
const languages = 'en de fr es pt it nl sv nb da fi pl cs hu ro tr ru uk el'.split(' ');

/** Folds a word for comparison: lower case, without diacritics and full stops. */
export function foldWord(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/\.$/, '').trim();
}

let found: ReadonlyMap<string, number> | undefined;

/**
 * Returns the names of the months, long and short, standing alone and in a date ("maj", "maja"), from Intl's tables. A name
 * that means different months in different languages is left out. Built once, when the first date needs it.
 */
export function monthNames(): ReadonlyMap<string, number> {
	found ??= collect();
	return found;
}

function collect(): ReadonlyMap<string, number> {
	const names = new Map<string, Set<number>>([['sept', new Set([9])]]);
	for (const language of languages) {
		for (const month of ['long', 'short'] as const) {
			for (const day of [undefined, 'numeric'] as const) {
				const format = new Intl.DateTimeFormat(language, {month, timeZone: 'UTC', ...(day && {day})});
				for (let index = 0; index < 12; index += 1) {
					const part = format.formatToParts(Date.UTC(2015, index, 15)).find(({type}) => type === 'month');
					const name = foldWord(part?.value ?? '');
					names.set(name, (names.get(name) ?? new Set()).add(index + 1));
				}
			}
		}
	}
	return new Map(
		[...names].flatMap(([name, [month, ...others]]) => (month && others.length === 0 && /\p{L}/u.test(name) ? [[name, month]] : [])),
	);
}
