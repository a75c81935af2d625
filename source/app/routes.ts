import type {Message, MessageValue} from '../i18n/language.js';
import type {MenuField} from '../resume/search/index.js';
import type {ItemTarget, SectionId} from '../resume/sections/index.js';

/** Order of a list: newest first, or the author's own. */
export type Order = 'newest' | 'own';

/** A page of the help: the keys, or the terminal troubles. */
export type HelpPage = 'keys' | 'terminal';

/** Selection and scroll offset of a list, as row indexes. */
export interface ListPosition {
	readonly selected: number;
	readonly top: number;
}

/** Scroll offset of a text in lines, and the index of its selected stop (link or reference); -1 for none. */
export interface TextPosition {
	readonly scroll: number;
	readonly stop: number;
}

/** Kind of choice dialog. */
export type ChoiceKind = 'links' | 'copy';

/** A query: the part that was applied before (`kept`), followed by the text being typed. */
export interface TypedQuery {
	readonly query: string;
	/** The beginning of the query that was applied before and is no longer edited. */
	readonly kept: string;
	readonly isTyping: boolean;
}

/** A text that is shown verbatim, such as an address. */
export interface Note {
	/** Name of the text in the notice after it was copied. */
	readonly what: MessageValue;
	readonly title: Message;
	readonly text: string;
	readonly href?: string | undefined;
}

/** A location in the app. Each route carries its query and position, so that going back restores them. */
export type Route =
	| {readonly screen: 'home'; readonly section: SectionId}
	| ({
			readonly screen: 'list';
			readonly section: SectionId;
			readonly order: Order;
	  } & TypedQuery &
			ListPosition)
	| ({readonly screen: 'search'} & TypedQuery & ListPosition)
	| ({readonly screen: 'detail'} & ItemTarget & TextPosition)
	/** Dialog with the links or texts of an item, narrowed by `query`. */
	| ({
			readonly screen: 'choice';
			readonly kind: ChoiceKind;
			readonly subject: ItemTarget;
			readonly query: string;
			readonly isTyping: true;
	  } & ListPosition)
	/** Filter dialog: the values of a field, narrowed by `query`; `filters` is the query of the list behind it. */
	| ({
			readonly screen: 'filter';
			readonly field: MenuField;
			readonly filters: string;
			readonly query: string;
			readonly isTyping: true;
	  } & ListPosition)
	| ({readonly screen: 'note'} & Note & TextPosition)
	/** A QR code of an address, for a phone. */
	| {readonly screen: 'code'; readonly what: string; readonly address: string}
	| ({readonly screen: 'help'; readonly page: HelpPage} & TextPosition);

export type RouteOf<Screen extends Route['screen']> = Extract<Route, {screen: Screen}>;
/** Routes with a selectable list, and routes with a scrollable text. */
export type ListRoute = RouteOf<'list' | 'search' | 'choice' | 'filter'>;
export type TextRoute = RouteOf<'detail' | 'note' | 'help'>;

export type ScreenName = Route['screen'];

/** Initial positions of a list and of a text. */
export const listTop: ListPosition = {selected: 0, top: 0};
export const textTop: TextPosition = {scroll: 0, stop: -1};

/** Returns the route of a list filtered by `query`; further text is typed after it. */
export function listWith(section: SectionId, query: string, isTyping = false, order: Order = 'newest'): RouteOf<'list'> {
	return {screen: 'list', section, query, kept: query, isTyping, order, ...listTop};
}

/** Returns the route of a search over the whole résumé; further text is typed after `query`. */
export function searchWith(query: string, isTyping = false): RouteOf<'search'> {
	return {screen: 'search', query, kept: query, isTyping, ...listTop};
}

/** Returns the part of a query that is being typed, without the kept part. */
export function typedOf({query, kept}: Pick<TypedQuery, 'query' | 'kept'>): string {
	return kept === '' ? query : query.slice(kept.length + 1);
}

/** Joins the kept part and the typed part of a query. */
export function withTyped(kept: string, typed: string): Pick<TypedQuery, 'query' | 'kept'> {
	return {kept, query: kept === '' || typed === '' ? kept + typed : `${kept} ${typed}`};
}

/** Whether a route is the list of a section. */
export function isListOf(section: SectionId, route: Route | undefined): route is RouteOf<'list'> {
	return route?.screen === 'list' && route.section === section;
}
