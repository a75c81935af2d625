import type {Language, MessageValue} from '../../i18n/language.js';
import type {SectionId} from '../../resume/sections/index.js';
import type {Background} from '../../terminal/background.js';
import type {Window} from '../../terminal/window.js';
import type {ThemeName} from '../theme/names.js';
import type {History} from './history.js';
import type {ListMemories} from './transitions.js';

/** State of a session, besides the résumé itself. */
export interface State {
	readonly window: Window;
	readonly history: History;
	readonly theme: ThemeName;
	/** Background of the terminal; undefined when unknown. */
	readonly background?: Background | undefined;
	readonly memories: ListMemories;
	/** Notice in the footer; one that is not lasting is cleared by the next key. */
	readonly notice?: Notice | undefined;
	/** The text that was copied last: copying it again shows it. */
	readonly copied?: string | undefined;
}

/** A notice in the footer. */
export interface Notice {
	readonly text: MessageValue;
	readonly isLasting: boolean;
}

/** Start location of a session (home screen, section, item or query, in a section or over the whole résumé) and its settings. */
export interface Start {
	readonly section?: SectionId | undefined;
	/** The id of an item of that section. */
	readonly item?: string | undefined;
	readonly query?: string | undefined;
	/** Notice in the footer until the first key. */
	readonly notice?: MessageValue | undefined;
	readonly theme?: ThemeName | undefined;
	readonly background?: Background | undefined;
	/** Interface language; English when absent. */
	readonly language?: Language | undefined;
}
