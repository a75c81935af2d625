import type {Message, MessageValue} from '../../i18n/language.js';
import type {MenuField} from '../../resume/search/index.js';
import type {ItemTarget, SectionId} from '../../resume/sections/index.js';
import type {Order} from '../content/entries.js';
import type {HelpPage} from '../content/text.js';

/** Where a list stands: the selected row and the first one on the screen (indexes). */
export interface ListPosition {
	readonly selected: number;
	readonly top: number;
}

/** Where a text stands: its first line on the screen, and which of its stops (links, references) is chosen; -1 for none. */
export interface TextPosition {
	readonly scroll: number;
	readonly stop: number;
}

/** What a dialog lets a reader choose. */
export type ChoiceKind = 'links' | 'copy';

/** A query, of which a part was kept: what is typed stands beside that. */
export interface Query {
	readonly query: string;
	/** The beginning of it that was kept, and is no longer typed at. */
	readonly kept: string;
	readonly isTyping: boolean;
}

/** A text that is shown as it is. */
export interface Note {
	/** What the text is, for when it is copied. */
	readonly what: MessageValue;
	readonly title: Message;
	readonly text: string;
	readonly href?: string | undefined;
}

/** Where the reader is. Each route carries its query and position, so that going back lands where the reader was. */
export type Route =
	| {readonly screen: 'home'; readonly section: SectionId}
	| ({
			readonly screen: 'list';
			readonly section: SectionId;
			readonly order: Order;
	  } & Query &
			ListPosition)
	| ({readonly screen: 'search'} & Query & ListPosition)
	| ({readonly screen: 'detail'} & ItemTarget & TextPosition)
	/** What can be done with an item, of which `query` leaves some. */
	| ({
			readonly screen: 'choice';
			readonly kind: ChoiceKind;
			readonly subject: ItemTarget;
			readonly query: string;
			readonly isTyping: true;
	  } & ListPosition)
	/** The values of a field that publications can be chosen by, of which `query` leaves some; `filters` is the query of the list behind. */
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
/** Routes that show a list, and routes that show a text. */
export type ListRoute = RouteOf<'list' | 'search' | 'choice' | 'filter'>;
export type TextRoute = RouteOf<'detail' | 'note' | 'help'>;

export type ScreenName = Route['screen'];

/** Where a list and a text stand at first. */
export const listTop: ListPosition = {selected: 0, top: 0};
export const textTop: TextPosition = {scroll: 0, stop: -1};

/** A list that shows what a query leaves of it; it is kept, what is typed stands beside it. */
export function listWith(section: SectionId, query: string, isTyping = false, order: Order = 'newest'): RouteOf<'list'> {
	return {screen: 'list', section, query, kept: query, isTyping, order, ...listTop};
}

/** A search over everything; `query` is kept, what is typed stands beside it. */
export function searchWith(query: string, isTyping = false): RouteOf<'search'> {
	return {screen: 'search', query, kept: query, isTyping, ...listTop};
}

/** What of a query is typed, beside what was kept of it. */
export function typedOf({query, kept}: Pick<Query, 'query' | 'kept'>): string {
	return kept === '' ? query : query.slice(kept.length + 1);
}

/** A query with what was kept of it, and what is typed beside that. */
export function withTyped(kept: string, typed: string): Pick<Query, 'query' | 'kept'> {
	return {kept, query: kept === '' || typed === '' ? kept + typed : `${kept} ${typed}`};
}

/** Whether a route is a list of that section. */
export function isListOf(section: SectionId, route: Route | undefined): route is RouteOf<'list'> {
	return route?.screen === 'list' && route.section === section;
}
