import type {Item, SectionId, Target} from './sections/index.js';
import type {Resume} from './types.js';

export interface Reference {
	readonly label: string;
	readonly text: string;
	readonly target: Target;
}

export function referencesOf(_section: SectionId, _item: Item, _resume: Resume): readonly Reference[] {
	return [];
}
