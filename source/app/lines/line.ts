import type {Span} from '../../resume/block.js';
import type {Look} from '../theme.js';

/** One line of the screen or of a pane, fitted to its width: its spans, and how all of it looks. */
export interface ScreenLine {
	readonly spans: readonly Span[];
	readonly look?: Look | undefined;
}
