/** Dates in words, in the languages that résumés are commonly written in. */
import {foldWord, monthNames} from './month-names.js';

/** Words for "present" in those languages, in lower case and without diacritics. */
const presentWords = [
	'present|now|current|currently|ongoing|on-going|today|to date|to present|to now|till now|till date|until now|until present',
	'until today|in progress|still|continuing|at present|bis heute|heute|jetzt|aktuell|laufend|gegenwartig|andauernd|bis dato|derzeit',
	"a ce jour|aujourd'hui|en cours|actuel|actuellement|jusqu'a present|jusqu'a aujourd'hui|maintenant",
	'presente|actualidad|la actualidad|hasta la actualidad|actual|actualmente|hoy|hasta hoy|en curso|a la fecha|hasta la fecha',
	'hasta ahora|hasta el presente|ahora|al presente|atual|atualmente|ate o momento|ate o presente|ate a data|ate hoje|hoje|agora',
	'em curso|em andamento|o momento|momento atual|oggi|ad oggi|a oggi|attuale|attualmente|in corso|adesso|tuttora',
	'heden|huidig|nu|tot heden|tot nu|lopend|nuvarande|pagaende|idag|i dag|tills vidare|tills nu|till nu|nutid',
	'naværende|nuværende|til na|til nu|dags dato|fortsatt|obecnie|teraz|do dzis|do dzisiaj|do teraz|nadal|do chwili obecnej|w trakcie',
	'halen|gunumuz|bugun|devam ediyor|su an|su anda|devam',
	'настоящее время|по настоящее время|наст. время|наст время|н.в|н. в|нв|сейчас|по сей день|по н.в|до настоящего времени',
	'теперішній час|по теперішній час|до теперішнього часу|зараз|дотепер|донині|по сьогодні',
	'至今|迄今|现在|目前|至現在|至现在|当前|今|現在|在职|在職|在職中|在籍中|現職|継続中|在学中',
	'현재|재직중|재직 중|현재까지|지금|재학중|재학 중|진행중|진행 중',
];

let folded: ReadonlySet<string> | undefined;

/** Whether a text means that a period has not ended. */
export function meansPresent(text: string): boolean {
	folded ??= new Set(presentWords.flatMap(words => words.split('|').map(foldWord)));
	const words = text.replace(/^[\s(–-]+|[\s)]+$/g, '').replaceAll('’', "'");
	// Without the ring it would be "NA", which means that the date is not known.
	return folded.has(foldWord(words)) || /^nå$/i.test(words.normalize('NFC'));
}

/** Words of a date without a meaning of their own: "1 de agosto de 2015", "le 3 août 2015", "1st of May, 2015", "5 мая 2015 г.". */
const fillers = new Set('de|del|of|the|le|il|den|am|dnia|st|nd|rd|th|er|г|р|r|года|року|a|o|ª|º|ta|en|in|im'.split('|'));

/** Parses a date with the name of its month into year, month and day; undefined when a word of it is unknown. */
export function dateInWords(text: string): readonly [year: string, month: string, day?: string] | undefined {
	const words = text.match(/\d+|\p{L}[\p{L}\p{M}’'`]*/gu) ?? [];
	const [year, ...otherYears] = words.filter(word => /^[12]\d{3}$/.test(word));
	const [day, ...otherDays] = words.filter(word => /^\d{1,2}$/.test(word));
	const names = words.map(foldWord).filter(word => !(/^\d+$/.test(word) || fillers.has(word)));
	const known = year === undefined || names.length !== 1 ? undefined : monthNames().get(names[0] ?? '');
	const isWhole =
		words.length === names.length + [year, day].filter(Boolean).length + words.filter(word => fillers.has(foldWord(word))).length;
	if (year === undefined || known === undefined || otherYears.length + otherDays.length > 0 || !isWhole) {
		return undefined;
	}
	return day === undefined ? [year, String(known)] : [year, String(known), day];
}
