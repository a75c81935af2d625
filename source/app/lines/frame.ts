import type {Language, Value} from '../../language/language.js';
import type {Span} from '../../resume/block.js';
import {updatedWords} from '../../resume/dates.js';
import type {Resume} from '../../resume/types.js';
import {textWidth, truncate} from '../../resume/width.js';
import {fit, spread} from '../fit.js';
import {bindingsFor} from '../keys.js';
import type {Route} from '../route.js';
import type {Theme} from '../theme.js';
import type {ScreenLine} from './line.js';

const between = '  ';
/** Columns that a notice leaves to the keys for help and to quit. */
const roomForKeys = 16;

/** Who this is, what he does, and as of when; a rule below where there are two rows for it. */
export function headerLines(resume: Resume, columns: number, rows: number, theme: Theme): ScreenLine[] {
	const {name, label} = resume.basics;
	const who: Span[] = [{text: name, meaning: 'heading'}, {text: label ? `${name && '  '}${label}` : ''}];
	const updated = updatedWords(resume);
	const hasRoom = columns >= textWidth(name + updated) + 2;
	const line = {spans: hasRoom ? spread(who, updated ? [{text: updated, meaning: 'quiet'}] : [], columns) : fit(who, columns)};
	return rows > 1 ? [line, ruleAcross(columns, theme)] : [line];
}

/** The keys that work now, below a rule where there are two rows; help and quit are there in any width. Before them, a notice. */
export function footerLines(
	route: Route,
	columns: number,
	rows: number,
	theme: Theme,
	language: Language,
	notice: Value = '',
): ScreenLine[] {
	const words = language.tell(notice);
	const said = words === '' ? '' : `${truncate(words, Math.max(1, columns - roomForKeys))}${between}`;
	const line = {
		spans: [...(said ? [{text: said, meaning: 'strong' as const}] : []), ...hintSpans(route, columns - textWidth(said), language)],
	};
	return rows > 1 ? [ruleAcross(columns, theme), line] : [line];
}

function hintSpans(route: Route, columns: number, {say}: Language): Span[] {
	const hints = bindingsFor(route).flatMap(({hint}) => (hint ? [{keys: say(hint.keys), words: say(hint.words), rank: hint.rank}] : []));
	const ranked = hints.toSorted((a, b) => a.rank - b.rank);
	while (ranked.length > 1 && textWidth(ranked.map(({keys, words}) => `${keys} ${words}`).join(between)) > columns) {
		ranked.pop();
	}
	const shown = hints.filter(hint => ranked.includes(hint));
	return shown.flatMap(({keys, words}, index): Span[] => [
		{text: index > 0 ? between : ''},
		{text: keys, meaning: 'accent'},
		{text: ` ${words}`, meaning: 'quiet'},
	]);
}

function ruleAcross(columns: number, {rule}: Theme): ScreenLine {
	return {spans: [{text: rule.across.repeat(columns)}], look: rule.look};
}
