import type {Background} from './background.js';
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
	/** Whether the terminal shows hyperlinks (OSC 8). */
	readonly hasHyperlinks: boolean;
	/** Whether the terminal shows ASCII alone; then everything drawn is put into it. */
	readonly isAscii?: boolean;
	/** Whether the characters of ambiguous width (Unicode UAX #11) may take two cells of the terminal. */
	readonly isAmbiguousWide?: boolean;
	/** The background, as far as it is known before the terminal has answered. */
	readonly background?: Background | undefined;
	readonly window: () => Window;
	/**
	 * Calls the listener with the events of each piece of input, first with those that came before anyone listened;
	 * returns the function that ends that.
	 */
	readonly onInput: (listener: (events: readonly InputEvent[]) => void) => () => void;
	readonly onResize: (listener: (window: Window) => void) => () => void;
	/** Shows a frame. */
	readonly draw: (frame: string) => void;
	/** Sends a text to the clipboard of the terminal; whether it arrives nobody can know. */
	readonly copy: (text: string) => void;
	/** Opens an address in the reader's browser; rejects when that fails. */
	readonly openUrl?: (url: string) => Promise<void>;
	/** Stops the program until the shell brings it back, as Ctrl-Z does. */
	readonly suspend?: () => void;
	/** Gives the terminal back; only the first ending counts. */
	readonly end: (ending: Ending) => void;
}
