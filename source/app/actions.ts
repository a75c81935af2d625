import type {MessageValue} from '../i18n/language.js';
import type {SectionId, Target} from '../resume/sections/index.js';
import type {Background} from '../terminal/background.js';
import type {Window} from '../terminal/window.js';
import type {ChoiceKind, HelpPage, Note} from './routes.js';

/** An action that the reducer handles. */
export type StateAction =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: number}
	/** Moves by columns in a menu with several, or to another field of the filter dialog. */
	| {readonly type: 'across'; readonly by: number}
	/** Scrolls a text by lines, without stepping through its links; moves the selection of a list by rows. */
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	/** Selects a row of the current list or dialog, or a stop of the current text, by its index. */
	| {readonly type: 'highlight'; readonly index: number}
	| {readonly type: 'highlightSection'; readonly section: SectionId}
	| {readonly type: 'open'}
	| {readonly type: 'back'}
	/** Goes back to a route of the history, by its index. */
	| {readonly type: 'backTo'; readonly index: number}
	| {readonly type: 'home'}
	| {readonly type: 'section'; readonly index: number}
	/** Goes to the next or the previous section. */
	| {readonly type: 'cycle'; readonly by: 1 | -1}
	/** Goes from an item to the next or the previous one of its list. */
	| {readonly type: 'sibling'; readonly by: number}
	| {readonly type: 'order'}
	/** Opens a page of the help; 'keys' closes an open help page. */
	| {readonly type: 'help'; readonly page: HelpPage}
	/** Opens the query input: within the current list, elsewhere over the whole résumé. */
	| {readonly type: 'search'}
	/** Turns the query of a list into a search over the whole résumé. */
	| {readonly type: 'widen'}
	| {readonly type: 'write'; readonly text: string}
	| {readonly type: 'erase'; readonly what: 'character' | 'word' | 'all'}
	| {readonly type: 'go'; readonly target: Target}
	/** Applies the typed query and returns keyboard input to the list. */
	| {readonly type: 'keep'}
	| {readonly type: 'choose'; readonly kind: ChoiceKind}
	/** Opens the filter dialog of the publications. */
	| {readonly type: 'filters'}
	/** Sets the query of the publication list behind the filter dialog; '' for all publications. */
	| {readonly type: 'filter'; readonly query: string}
	/** Shows an address as a QR code. */
	| {readonly type: 'showCode'; readonly what: string; readonly address: string}
	| ({readonly type: 'note'; readonly stop?: number} & Note)
	/** Reports in the footer that a text was sent to the clipboard, and closes the copy dialog. */
	| {readonly type: 'copied'; readonly what: MessageValue; readonly text: string}
	/** Shows a notice in the footer until the next key. */
	| {readonly type: 'notice'; readonly text: MessageValue}
	/** Switches to the next theme. */
	| {readonly type: 'theme'}
	/** Stores the background that the terminal has reported. */
	| {readonly type: 'background'; readonly background: Background}
	| {readonly type: 'resize'; readonly window: Window};

/** An action that the session carries out. */
export type SessionAction =
	| {readonly type: 'quit'}
	| {readonly type: 'suspend'}
	/** Switches to the other interface language. */
	| {readonly type: 'language'}
	| {readonly type: 'openUrl'; readonly url: string}
	| {readonly type: 'copyText'; readonly what: MessageValue; readonly text: string};

/** An action that depends on the selected item or link, and is resolved before it is carried out. */
export type SelectionAction =
	/** Follows the selected item, reference, link or dialog row. */
	| {readonly type: 'follow'}
	| {readonly type: 'links'}
	| {readonly type: 'code'}
	| {readonly type: 'copy'}
	| {readonly type: 'bibtex'; readonly of: 'item' | 'list'};

/** An action that needs no further resolving. */
export type ResolvedAction = StateAction | SessionAction;

/** Any action of a key, a click or a dialog row. */
export type Action = ResolvedAction | SelectionAction;
