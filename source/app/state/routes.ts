import type {Message, MessageValue} from '../../i18n/language.js';
import type {ItemTarget, SectionId} from '../../resume/sections/index.js';
import type {Order} from '../content/entries.js';

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

/** The item that the reader looks at. */
export type Subject = ItemTarget;

/** What a dialog lets a reader choose. */
export type ChoiceKind = 'links' | 'copy' | 'filter';

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
			readonly query: string;
			readonly isTyping: boolean;
			readonly order: Order;
	  } & ListPosition)
	| ({readonly screen: 'search'; readonly query: string; readonly isTyping: true} & ListPosition)
	| ({readonly screen: 'detail'} & Subject & TextPosition)
	| ({readonly screen: 'choice'; readonly kind: ChoiceKind; readonly subject: Subject; readonly query: string} & ListPosition)
	| ({readonly screen: 'note'} & Note & TextPosition)
	| ({readonly screen: 'help'} & TextPosition);

export type RouteOf<Screen extends Route['screen']> = Extract<Route, {screen: Screen}>;
/** Routes that show a list, and routes that show a text. */
export type ListRoute = RouteOf<'list' | 'search' | 'choice'>;
export type TextRoute = RouteOf<'detail' | 'note' | 'help'>;

export type ScreenName = Route['screen'];

/** Where a list and a text stand at first. */
export const listTop: ListPosition = {selected: 0, top: 0};
export const textTop: TextPosition = {scroll: 0, stop: -1};

/** A list that shows what a query leaves of it. */
export function listWith(section: SectionId, query: string, isTyping = false, order: Order = 'newest'): RouteOf<'list'> {
	return {screen: 'list', section, query, isTyping, order, ...listTop};
}

/** Whether a route is a list of that section. */
export function isListOf(section: SectionId, route: Route | undefined): route is RouteOf<'list'> {
	return route?.screen === 'list' && route.section === section;
}
