import type {Language, MessageValue} from '../../i18n/language.js';
import type {SectionId} from '../../resume/sections/index.js';
import type {Background} from '../../terminal/background.js';
import type {Window} from '../../terminal/window.js';
import type {ThemeName} from '../theme/names.js';
import type {History} from './history.js';
import type {ListMemories} from './transitions.js';

/** Everything that the screens show, besides the résumé itself. */
export interface State {
	readonly window: Window;
	readonly history: History;
	readonly theme: ThemeName;
	/** The terminal's background, as far as it is known. */
	readonly background?: Background | undefined;
	readonly memories: ListMemories;
	/** What is said in the footer; if it does not last, until the next key. */
	readonly notice?: Notice | undefined;
	/** The text that was last copied: copied once more, it is shown. */
	readonly copied?: string | undefined;
}

/** What is said in the footer. */
export interface Notice {
	readonly text: MessageValue;
	readonly isLasting: boolean;
}

/** Where a visit begins: at the first screen, in a section, at an item of one, or with a query in one of them or over everything. */
export interface Start {
	readonly section?: SectionId | undefined;
	/** The id of an item of that section. */
	readonly item?: string | undefined;
	readonly query?: string | undefined;
	/** Said in the footer until the first key. */
	readonly notice?: MessageValue | undefined;
	readonly theme?: ThemeName | undefined;
	readonly background?: Background | undefined;
	/** The language of the interface; English when absent. */
	readonly language?: Language | undefined;
}
