import type {Language, Phrase} from '../../i18n/language.js';
import {type Block, plainText, type Token} from '../block.js';
import {isAsWritten, languageOf, original} from '../localized.js';
import {type FacetField, facetFields, type Item, type ItemLink, type SectionId, sections} from '../sections/index.js';
import type {Resume} from '../types.js';
import {facetKey} from './facet-key.js';
import {type Folded, fold} from './fold.js';

/** A searchable text of an item. */
export interface Field {
	/** The label with its colon: "Authors: ". */
	readonly label?: string | undefined;
	readonly text: string;
	readonly folded: Folded;
	/** The weight of a match in this field. */
	readonly weight: number;
}

/** A facet value with its normalized key. */
export interface FacetValue {
	readonly name: string;
	readonly key: string;
}

/** An item, indexed for search. The first field is the text of its row. */
export interface IndexEntry {
	readonly section: SectionId;
	readonly item: Item;
	readonly fields: readonly [Field, ...Field[]];
	/** The folded text of all fields, to rule out quickly that any of them matches. */
	readonly text: string;
	readonly facets: Readonly<Record<FacetField, readonly FacetValue[]>>;
}

/** The label of a block without a marker, by the token of its spans. */
const labelOfMeaning: Readonly<Partial<Record<Token, Phrase>>> = {owner: 'Authors', accent: 'Venue'};
const maxLabel = 20;
const weights = {title: 4, detail: 2, page: 1, link: 1} as const;

/** Returns the search index: every item of the résumé, in order. For a translated résumé, the original texts are indexed as well. */
export function haystackOf(resume: Resume): IndexEntry[] {
	const first = isAsWritten(resume) ? resume : original(resume);
	return sections.flatMap(section => {
		const untranslated = first === resume ? [] : section.items(first);
		return section.items(resume).map((item, index): IndexEntry => {
			const weight = section.isPage ? weights.page : weights.detail;
			const own = fieldsOf(item, weight, languageOf(resume));
			const also = untranslated[index];
			const fields = [...own, ...(also ? newFields(fieldsOf(also, weight, languageOf(resume)), own) : [])] as const;
			const facets = also ? bothFacets(facetsOf(item), facetsOf(also)) : facetsOf(item);
			return {section: section.id, item, fields, text: fields.map(({folded}) => folded.text).join('\n'), facets};
		});
	});
}

/** Returns the fields whose text is not yet known. */
function newFields(fields: readonly Field[], known: readonly Field[]): Field[] {
	const texts = new Set(known.map(({text}) => text));
	return fields.filter(({text}) => !texts.has(text));
}

function bothFacets(facets: IndexEntry['facets'], others: IndexEntry['facets']): IndexEntry['facets'] {
	const merged = facetFields.map(name => {
		const keys = new Set(facets[name].map(({key}) => key));
		return [name, [...facets[name], ...others[name].filter(({key}) => !keys.has(key))]] as const;
	});
	return Object.fromEntries(merged) as IndexEntry['facets'];
}

function fieldsOf({row, alias, detail, group, links = []}: Item, weight: number, language: Language): [Field, ...Field[]] {
	return [
		field(row.text, weights.title),
		...(alias ? [field(alias, weights.title, headed(language.t('Known as'), language))] : []),
		...detail.map((block, index) => field(plainText([block]), weight, headed(labelOf(detail, index, language), language))),
		...[row.lead, row.tail, group].flatMap(text => (text ? [field(text, weight)] : [])),
		...links.map(link => field(linkText(link), weights.link)),
	];
}

/** Formats a label before a text, truncated. */
function headed(label: string | undefined, {t}: Language): string | undefined {
	return label && t('{label}: {text}', {label: label.slice(0, maxLabel), text: ''});
}

function field(text: string, weight: number, label?: string): Field {
	return {label, text, folded: fold(text), weight};
}

function facetsOf({facets = {}}: Item): IndexEntry['facets'] {
	const entries = facetFields.map(name => [name, (facets[name] ?? []).map(value => ({name: value, key: facetKey(value)}))]);
	return Object.fromEntries(entries);
}

/** Returns the label of a block; one with an empty marker continues the block above it. */
function labelOf(blocks: readonly Block[], index: number, language: Language): string | undefined {
	const block = blocks[index];
	const marker = block?.marker?.text.trim();
	if (marker === '' && index > 0) {
		return labelOf(blocks, index - 1, language);
	}
	const meant = block?.spans.map(({meaning}) => meaning && labelOfMeaning[meaning]).find(Boolean);
	return marker && /\p{L}/u.test(marker) ? marker : meant && language.t(meant);
}

/** Returns the searchable text of a link: "Code github.com/microsoft/UniRec". */
function linkText({label, url}: ItemLink): string {
	const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, '').replace(/(?:[?#]|\/tree\/|\/$).*$/, '');
	return `${label} ${address}`;
}
