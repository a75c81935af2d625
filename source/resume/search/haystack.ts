import {type Block, plainText} from '../block.js';
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
	readonly facets: Readonly<Record<FacetField, readonly FacetValue[]>>;
}

/** What a block is about when it bears no label: told by what its words mean. */
const labelOfMeaning = {owner: 'Authors', accent: 'Venue'} as const;
const weights = {title: 4, detail: 2, link: 1} as const;

/** Every item of the résumé, in its order. */
export function haystackOf(resume: Resume): Entry[] {
	return sections.flatMap(section =>
		section.items(resume).map((item): Entry => ({section: section.id, item, fields: fieldsOf(item), facets: facetsOf(item)})),
	);
}

function fieldsOf({row, alias, detail, group, links = []}: Item): [Field, ...Field[]] {
	return [
		field(row.text, weights.title),
		...(alias ? [field(alias, weights.title, 'Known as')] : []),
		...detail.map((block, index) => field(plainText([block]), weights.detail, labelOf(detail, index))),
		...[row.lead, row.tail, group].flatMap(text => (text ? [field(text, weights.detail)] : [])),
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
function labelOf(blocks: readonly Block[], index: number): string | undefined {
	const block = blocks[index];
	const marker = block?.marker?.text.trim();
	if (marker === '' && index > 0) {
		return labelOf(blocks, index - 1);
	}
	const meanings = block?.spans.map(span => span.meaning) ?? [];
	return marker && /\p{L}/u.test(marker)
		? marker
		: meanings.includes('owner')
			? labelOfMeaning.owner
			: meanings.includes('accent')
				? labelOfMeaning.accent
				: undefined;
}

/** Of an address, what people search for: "Code github.com/microsoft/UniRec". */
function linkText({label, url}: ItemLink): string {
	const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, '').replace(/(?:[?#]|\/tree\/|\/$).*$/, '');
	return `${label} ${address}`;
}
