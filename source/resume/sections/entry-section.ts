import type {Phrase} from '../../i18n/language.js';
import {type Block, datedSpans, labelled, paragraph} from '../block.js';
import {formatDate, formatPeriod} from '../dates.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {descriptionBlocks} from '../marked.js';
import {inOrder} from '../order.js';
import type {Described, Period, Resume} from '../types.js';
import {unique, yearsIn, yearsOf} from './facet-values.js';
import type {Item, Section, SectionId} from './section.js';
import {withRowText} from './with-row-text.js';

/** The common fields of an entry, whatever its record calls them. */
export interface EntryView {
	readonly title: string | undefined;
	/** The event, the school or the office. */
	readonly at?: string | undefined;
	readonly location?: string | undefined;
	/** The role of the person. */
	readonly role?: string | undefined;
	/** Further fields, with their labels. */
	readonly facts?: ReadonlyArray<readonly [label: Phrase, value: string | undefined]>;
	/** The label of its URL. */
	readonly link: Phrase;
}

/** Fields that are the same in every entry. */
interface Entry extends Period, Described {
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

type EntryKey = {[Key in keyof Resume]-?: NonNullable<Resume[Key]> extends readonly Entry[] ? Key : never}[keyof Resume];
type EntryOf<Key extends EntryKey> = NonNullable<Resume[Key]>[number];

/**
 * Returns a section of entries with dates, places and descriptions: current ones first, then the newest.
 *
 * @param view maps the fields of an entry
 */
export function entrySection<Key extends EntryKey>(
	id: SectionId,
	title: Phrase,
	key: Key,
	view: (entry: EntryOf<Key>) => EntryView,
): Section {
	const entriesOf = (resume: Resume) => (resume[key] ?? []) as ReadonlyArray<EntryOf<Key> & Entry>;
	return {
		id,
		label: title,
		title,
		isLoose: true,
		keys: [key],
		isIn: resume => entriesOf(resume).length > 0,
		items: resume => inOrder(entriesOf(resume)).map(([entry, index]) => entryItem(entry, view(entry), String(index + 1), resume)),
	};
}

function entryItem(entry: Entry, {title, at, location, role, facts = [], link}: EntryView, id: string, resume: Resume): Item {
	const language = languageOf(resume);
	const {date, url} = entry;
	const when = date ? formatDate(date) : formatPeriod(entry, language);
	const name = title ?? at ?? role ?? '';
	const others = joined([title && at, location]);
	const known = facts.flatMap(([label, value]): Block[] => (value ? [labelled(language.t(label), value)] : []));
	return withRowText(
		{
			id,
			row: {lead: when, text: joined([role, title, at])},
			detail: [
				{spans: [...datedSpans(when, name), {text: name && others ? `, ${others}` : others}]},
				...(role && name !== role ? [paragraph(role)] : []),
				...known,
				...descriptionBlocks(entry),
			],
			links: url ? [{label: language.t(link), url}] : [],
			facets: {year: unique([...yearsIn(date), ...yearsOf(entry, resume)])},
		},
		language,
	);
}
