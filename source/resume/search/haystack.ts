import type {Language, Phrase} from '../../i18n/language.js';
import {type Block, plainText, type Token} from '../block.js';
import {isAsWritten, languageOf, original} from '../localized.js';
import {type FacetField, facetFields, type Item, type ItemLink, type SectionId, sections} from '../sections/index.js';
import type {Resume} from '../types.js';
import {facetKey} from './facet-key.js';
import {type Folded, fold} from './fold.js';

/** A text of an item that is searched. */
export interface Field {
	/** What the text is, with its colon: "Authors: ". */
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
export interface IndexEntry {
	readonly section: SectionId;
	readonly item: Item;
	readonly fields: readonly [Field, ...Field[]];
	/** The folded text of all fields, to see at once whether something is in none of them. */
	readonly text: string;
	readonly facets: Readonly<Record<FacetField, readonly FacetValue[]>>;
}

/** What a block is about when it bears no label: told by what its words mean. */
const labelOfMeaning: Readonly<Partial<Record<Token, Phrase>>> = {owner: 'Authors', accent: 'Venue'};
const maxLabel = 20;
const weights = {title: 4, detail: 2, page: 1, link: 1} as const;

/** Every item of the résumé, in its order. Where it is translated, the words of its author are searched as well. */
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

/** Those whose text is not there yet. */
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

/** A label before a text, not endless. */
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

/** The label of a block; one without words continues the block above it. */
function labelOf(blocks: readonly Block[], index: number, language: Language): string | undefined {
	const block = blocks[index];
	const marker = block?.marker?.text.trim();
	if (marker === '' && index > 0) {
		return labelOf(blocks, index - 1, language);
	}
	const meant = block?.spans.map(({meaning}) => meaning && labelOfMeaning[meaning]).find(Boolean);
	return marker && /\p{L}/u.test(marker) ? marker : meant && language.t(meant);
}

/** Of an address, what people search for: "Code github.com/microsoft/UniRec". */
function linkText({label, url}: ItemLink): string {
	const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, '').replace(/(?:[?#]|\/tree\/|\/$).*$/, '');
	return `${label} ${address}`;
}
