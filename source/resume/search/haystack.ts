import type {Language, Phrase} from '../../language/language.js';
import {type Block, type Meaning, plainText} from '../block.js';
import {languageOf} from '../localized.js';
import {type FacetField, facetFields, type Item, type ItemLink, type SectionId, sections} from '../sections/index.js';
import type {Resume} from '../types.js';
import {facetKey} from './facet-key.js';
import {type Folded, fold} from './fold.js';

/** A text of an item that is searched. */
export interface Field {
	readonly label?: string | undefined;
	readonly text: string;
	readonly folded: Folded;
	/** How much a word that is found here counts. */
	readonly weight: number;
}

/** A value of a facet, as it is written and as it is compared. */
export interface FacetValue {
	readonly name: string;
	readonly key: string;
}

/** An item, prepared for search. The first field is its row's text. */
export interface Entry {
	readonly section: SectionId;
	readonly item: Item;
	readonly fields: readonly [Field, ...Field[]];
	/** The folded text of all fields, to see at once whether something is in none of them. */
	readonly text: string;
	readonly facets: Readonly<Record<FacetField, readonly FacetValue[]>>;
}

/** What a block is about when it bears no label: told by what its words mean. */
const labelOfMeaning: Readonly<Partial<Record<Meaning, Phrase>>> = {owner: 'Authors', accent: 'Venue'};
const weights = {title: 4, detail: 2, page: 1, link: 1} as const;

/** Every item of the résumé, in its order. */
export function haystackOf(resume: Resume): Entry[] {
	return sections.flatMap(section =>
		section.items(resume).map((item): Entry => {
			const fields = fieldsOf(item, section.isPage ? weights.page : weights.detail, languageOf(resume));
			return {section: section.id, item, fields, text: fields.map(({folded}) => folded.text).join('\n'), facets: facetsOf(item)};
		}),
	);
}

function fieldsOf({row, alias, detail, group, links = []}: Item, weight: number, language: Language): [Field, ...Field[]] {
	return [
		field(row.text, weights.title),
		...(alias ? [field(alias, weights.title, language.say('Known as'))] : []),
		...detail.map((block, index) => field(plainText([block]), weight, labelOf(detail, index, language))),
		...[row.lead, row.tail, group].flatMap(text => (text ? [field(text, weight)] : [])),
		...links.map(link => field(linkText(link), weights.link)),
	];
}

function field(text: string, weight: number, label?: string): Field {
	return {label, text, folded: fold(text), weight};
}

function facetsOf({facets = {}}: Item): Entry['facets'] {
	const entries = facetFields.map(name => [name, (facets[name] ?? []).map(value => ({name: value, key: facetKey(value)}))]);
	return Object.fromEntries(entries);
}

/** The label of a block; one without words continues the block above it. */
function labelOf(blocks: readonly Block[], index: number, language: Language): string | undefined {
	const block = blocks[index];
	const marker = block?.marker?.text.trim();
	if (marker === '' && index > 0) {
		return labelOf(blocks, index - 1, language);
	}
	const meant = block?.spans.map(({meaning}) => meaning && labelOfMeaning[meaning]).find(Boolean);
	return marker && /\p{L}/u.test(marker) ? marker : meant && language.say(meant);
}

/** Of an address, what people search for: "Code github.com/microsoft/UniRec". */
function linkText({label, url}: ItemLink): string {
	const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, '').replace(/(?:[?#]|\/tree\/|\/$).*$/, '');
	return `${label} ${address}`;
}
