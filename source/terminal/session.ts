import type {Background} from './background.js';
import type {ColorLevel} from './color-level.js';
import type {InputEvent} from './input.js';
import type {Window} from './window.js';

/** How a session ended: the user quit, the terminal was lost, a signal arrived, or the program failed. */
export type Ending =
	| {readonly kind: 'left'}
	| {readonly kind: 'gone'}
	| {readonly kind: 'signal'; readonly signal: NodeJS.Signals}
	| {readonly kind: 'failed'; readonly error: unknown};

/** One user's terminal, local or remote (SSH, WebSocket). A capability that a session lacks is an absent method. */
export interface Session {
	readonly colorLevel: ColorLevel;
	/** Whether the terminal supports hyperlinks (OSC 8). */
	readonly hasHyperlinks: boolean;
	/** Whether the terminal is limited to ASCII; frames are then transliterated. */
	readonly isAscii?: boolean;
	/** Whether the terminal may render characters of ambiguous width (Unicode UAX #11) two cells wide. */
	readonly isAmbiguousWide?: boolean;
	/** The background by the environment, before the terminal's reply; undefined when unknown. */
	readonly background?: Background | undefined;
	readonly window: () => Window;
	/**
	 * Calls the listener with the events of each chunk of input, first with those buffered before the first listener; returns the
	 * function that removes it.
	 */
	readonly onInput: (listener: (events: readonly InputEvent[]) => void) => () => void;
	readonly onResize: (listener: (window: Window) => void) => () => void;
	/** Draws a frame. */
	readonly draw: (frame: string) => void;
	/** Copies a text to the terminal's clipboard, which does not acknowledge it. */
	readonly copy: (text: string) => void;
	/** Opens a URL in the user's browser; rejects when that fails. */
	readonly openUrl?: (url: string) => Promise<void>;
	/** Suspends the process until the shell resumes it, as Ctrl-Z does. */
	readonly suspend?: () => void;
	/** Restores the terminal and ends the session; only the first call has an effect. */
	readonly end: (ending: Ending) => void;
}
