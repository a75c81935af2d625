import type {SectionId} from '../resume/sections/index.js';
import type {Window} from '../terminal/window.js';

/** Where a list stands: the selected item and the first one on the screen (indexes). */
export interface ListPosition {
	readonly selected: number;
	readonly top: number;
}

/** Where the reader is. Each route carries its position, so that going back lands where the reader was. */
export type Route =
	| {readonly screen: 'menu'; readonly section: SectionId}
	| ({readonly screen: 'list'; readonly section: SectionId} & ListPosition)
	| {readonly screen: 'detail'; readonly section: SectionId; readonly item: string; readonly scroll: number}
	| {readonly screen: 'help'; readonly scroll: number};

export type ScreenName = Route['screen'];

/** What the reader means to do. */
export type Action =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: number}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	| {readonly type: 'open'}
	| {readonly type: 'back'}
	| {readonly type: 'section'; readonly index: number}
	| {readonly type: 'cycle'; readonly by: number}
	| {readonly type: 'help'}
	| {readonly type: 'resize'; readonly window: Window};
