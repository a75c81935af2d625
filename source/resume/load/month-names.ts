/** The languages that people write résumés in, whose months have names; in the others a month is a number. */
const languages = 'en de fr es pt it nl sv nb da fi pl cs hu ro tr ru uk el'.split(' ');

/** A word to compare: in small letters, without marks and stops. */
export function foldWord(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/\.$/, '').trim();
}

let found: ReadonlyMap<string, number> | undefined;

/**
 * The names of the months, whole and short, alone and in a date ("maj", "maja"), by Intl's tables. What is a month in one
 * language and another month in another is left out. They are made once, when a date is met that needs them.
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
