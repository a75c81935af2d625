import type {MessageValue} from '../../i18n/language.js';
import type {SectionId, Target} from '../../resume/sections/index.js';
import type {Background} from '../../terminal/background.js';
import type {Window} from '../../terminal/window.js';
import type {HelpPage} from '../content/text.js';
import type {ChoiceKind, Note} from './routes.js';

/** A change of what is shown, which the reducer makes. */
export type StateAction =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: number}
	/** Columns of a menu that stands in several; of the filters, to another field. */
	| {readonly type: 'across'; readonly by: number}
	/** Lines of a text, whatever can be chosen in it; rows of a list. */
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	/** A row of the list or dialog on the screen (index), or a stop of its text. */
	| {readonly type: 'highlight'; readonly index: number}
	| {readonly type: 'highlightSection'; readonly section: SectionId}
	| {readonly type: 'open'}
	| {readonly type: 'back'}
	/** Back to a route of the history, by its index. */
	| {readonly type: 'backTo'; readonly index: number}
	| {readonly type: 'home'}
	| {readonly type: 'section'; readonly index: number}
	/** The next section, or the one before. */
	| {readonly type: 'cycle'; readonly by: 1 | -1}
	/** From an item to the next one of its section, or the one before. */
	| {readonly type: 'sibling'; readonly by: number}
	| {readonly type: 'order'}
	/** Opens a page of the help; closes the one that is open. */
	| {readonly type: 'help'; readonly page: HelpPage}
	/** Opens the query: over everything, or in a list over that list. */
	| {readonly type: 'search'}
	/** From the query of a list to one over everything. */
	| {readonly type: 'widen'}
	| {readonly type: 'write'; readonly text: string}
	| {readonly type: 'erase'; readonly what: 'character' | 'word' | 'all'}
	| {readonly type: 'go'; readonly target: Target}
	/** Keeps what was typed, and gives the keys back to the list. */
	| {readonly type: 'keep'}
	| {readonly type: 'choose'; readonly kind: ChoiceKind}
	/** Opens the filters over the publications. */
	| {readonly type: 'filters'}
	/** The publications that another query leaves, behind the filters; '' for all. */
	| {readonly type: 'filter'; readonly query: string}
	/** Shows an address as a QR code. */
	| {readonly type: 'showCode'; readonly what: string; readonly address: string}
	| ({readonly type: 'note'; readonly stop?: number} & Note)
	/** A text was sent to the clipboard: the footer says so, and the dialog that it was chosen in closes. */
	| {readonly type: 'copied'; readonly what: MessageValue; readonly text: string}
	/** Says something in the footer until the next key. */
	| {readonly type: 'notice'; readonly text: MessageValue}
	/** The next theme. */
	| {readonly type: 'theme'}
	/** The terminal has reported its background. */
	| {readonly type: 'background'; readonly background: Background}
	| {readonly type: 'resize'; readonly window: Window};

/** What the session carries out. */
export type SessionAction =
	| {readonly type: 'quit'}
	| {readonly type: 'suspend'}
	/** The other language. */
	| {readonly type: 'language'}
	| {readonly type: 'openUrl'; readonly url: string}
	| {readonly type: 'copyText'; readonly what: MessageValue; readonly text: string};

/** What depends on the item or the link that is selected. */
export type SelectionAction =
	/** Follows what is selected: an item, a reference, a link, a row of a dialog. */
	| {readonly type: 'follow'}
	| {readonly type: 'links'}
	| {readonly type: 'code'}
	| {readonly type: 'copy'}
	| {readonly type: 'bibtex'; readonly of: 'item' | 'list'};

/** What can be carried out as it is. */
export type ResolvedAction = StateAction | SessionAction;

/** All that a key, a click or a choice can mean. */
export type Action = ResolvedAction | SelectionAction;
