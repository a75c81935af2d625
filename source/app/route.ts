import type {Saying, Value} from '../language/language.js';
import type {SectionId, Target} from '../resume/sections/index.js';
import type {Background} from '../terminal/background.js';
import type {Window} from '../terminal/window.js';

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

/** One item of a section. */
export interface Subject {
	readonly section: SectionId;
	readonly item: string;
}

/** What a menu over the screen lets a reader choose. */
export type ChoiceKind = 'links' | 'copy' | 'filter';

/** A text that is shown as it is. */
export interface Note {
	/** What the text is, for when it is copied. */
	readonly what: Value;
	readonly title: Saying;
	readonly text: string;
	readonly href?: string | undefined;
}

/** Where the reader is. Each route carries its query and position, so that going back lands where the reader was. */
export type Route =
	| {readonly screen: 'menu'; readonly section: SectionId}
	| ({readonly screen: 'list'; readonly section: SectionId; readonly query: string; readonly isTyping: boolean} & ListPosition)
	| ({readonly screen: 'search'; readonly query: string; readonly isTyping: true} & ListPosition)
	| ({readonly screen: 'detail'} & Subject & TextPosition)
	| ({readonly screen: 'choice'; readonly kind: ChoiceKind; readonly subject: Subject; readonly query: string} & ListPosition)
	| ({readonly screen: 'note'} & Note & TextPosition)
	| ({readonly screen: 'help'} & TextPosition);

export type ScreenName = Route['screen'];

/** A cell of the screen, from 0. */
export interface Point {
	readonly column: number;
	readonly row: number;
}

/** What stands at a cell: a row of the menu, a row of a list, a stop of a text (all by index). */
export type Pointed = {readonly kind: 'section' | 'entry' | 'stop'; readonly index: number};

/** What the reader means to do with the screens. */
export type Action =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: number}
	/** Lines of a text, whatever can be chosen in it; rows of a list. */
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	| {readonly type: 'open'}
	| {readonly type: 'back'}
	| {readonly type: 'section'; readonly index: number}
	| {readonly type: 'cycle'; readonly by: number}
	| {readonly type: 'help'}
	/** Opens the box: over everything, or in a list over that list. */
	| {readonly type: 'search'}
	/** From the box of a list to that over everything. */
	| {readonly type: 'widen'}
	| {readonly type: 'write'; readonly text: string}
	| {readonly type: 'erase'; readonly what: 'character' | 'word' | 'all'}
	| {readonly type: 'go'; readonly target: Target}
	| {readonly type: 'choose'; readonly kind: ChoiceKind}
	| ({readonly type: 'note'; readonly stop?: number} & Note)
	/** Something was pointed at: a row of the menu or of a list, or a stop of a text (indexes). */
	| {readonly type: 'select'; readonly pointed: Pointed}
	/** The next theme. */
	| {readonly type: 'theme'}
	/** The terminal has told its background. */
	| {readonly type: 'background'; readonly background: Background}
	| {readonly type: 'resize'; readonly window: Window};

/** Where a list and a text stand at first. */
export const listTop: ListPosition = {selected: 0, top: 0};
export const textTop: TextPosition = {scroll: 0, stop: -1};
