import type {ColorLevel} from './color-level.js';
import type {InputEvent} from './input.js';
import type {Window} from './window.js';

/** How a visit ended: the reader left, a signal or a lost terminal ended it, or the program failed. */
export type Ending =
	| {readonly kind: 'left'}
	| {readonly kind: 'gone'}
	| {readonly kind: 'signal'; readonly signal: NodeJS.Signals}
	| {readonly kind: 'failed'; readonly error: unknown};

/** One reader at one terminal, through whatever door. What a door cannot do is an absent function. */
export interface Session {
	readonly colorLevel: ColorLevel;
	readonly window: () => Window;
	/** Calls the listener with the events of each piece of input; returns the function that ends that. */
	readonly onInput: (listener: (events: readonly InputEvent[]) => void) => () => void;
	readonly onResize: (listener: (window: Window) => void) => () => void;
	/** Shows a frame. */
	readonly draw: (frame: string) => void;
	/** Stops the program until the shell brings it back, as Ctrl-Z does. */
	readonly suspend?: () => void;
	/** Gives the terminal back; only the first ending counts. */
	readonly end: (ending: Ending) => void;
}
