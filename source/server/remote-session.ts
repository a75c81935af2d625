import {StringDecoder} from 'node:string_decoder';
import {takeWidth} from '../resume/width.js';
import {toAscii} from '../terminal/ascii.js';
import {type Background, isDeviceAttributes, queryBackground} from '../terminal/background.js';
import {clipboardSequence, type Multiplexer} from '../terminal/clipboard.js';
import type {ColorLevel} from '../terminal/color-level.js';
import {FrameSink} from '../terminal/frame-sink.js';
import {InputDecoder, type InputEvent} from '../terminal/input.js';
import {InputQueue} from '../terminal/input-queue.js';
import {enableMouse} from '../terminal/mouse.js';
import type {Ending, Session} from '../terminal/session.js';
import {enterScreen, leaveScreen} from '../terminal/takeover.js';
import {drawableWindow, type Window} from '../terminal/window.js';
import {Throttle} from './limits/throttle.js';
import type {EndReason, VisitEnd} from './ops/visit-record.js';

/** Time, in ms, to wait for the rest of a sequence before an ESC is the Escape key; long enough for network latency. */
const escapeDelay = 50;
/** Minimum time, in ms, between batches of keys, and between resizes. */
const [keyInterval, sizeInterval] = [33, 100];
/** Maximum numbers of keys: in a batch, where each renders a frame; buffered; and dropped before the input counts as a flood. */
const [batchOfKeys, mostKeys, mostDropped] = [5, 100, 10_000];

/** Output of a visit, with backpressure. */
export interface OutputWriter {
	readonly write: (data: string) => void;
	/** Whether so much output is buffered that nothing more should be written. */
	readonly isFull: boolean;
}

/** Properties of a visitor's terminal. */
export interface TerminalFacts {
	readonly window: Window;
	readonly colorLevel: ColorLevel;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	/** Whether to enable mouse reporting. */
	readonly hasMouse: boolean;
	readonly hasHyperlinks: boolean;
	readonly multiplexer: Multiplexer | undefined;
	/** Known before the terminal replies; undefined when unknown. */
	readonly background: Background | undefined;
}

/** Session of a visitor's terminal at the other end of an SSH channel or a WebSocket. */
export class RemoteSession implements Session {
	readonly colorLevel: ColorLevel;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	readonly hasHyperlinks: boolean;
	readonly background: Background | undefined;
	/** Start of the visit, in ms of `performance.now()`. */
	readonly startedAt = performance.now();
	/** Resolves when the visit has ended and the terminal was restored. */
	readonly ended: Promise<VisitEnd>;
	/** Called with the latency, in ms, from a key to its frame. */
	onFrameTime: (ms: number) => void = () => {};
	/** Resolves when the terminal has replied to `queryBackground`. A reply after the end would appear as input of the user's shell. */
	readonly answered: Promise<void>;
	readonly #writer: OutputWriter;
	readonly #multiplexer: Multiplexer | undefined;
	readonly #sink: FrameSink;
	readonly #utf8 = new StringDecoder('utf8');
	readonly #decoder = new InputDecoder();
	readonly #input = new InputQueue();
	readonly #resizeListeners = new Set<(window: Window) => void>();
	readonly #keys = new Throttle<InputEvent>(events => this.#passKeys(events), keyInterval, batchOfKeys, mostKeys);
	readonly #sizes = new Throttle<Window>(() => this.#passSize(), sizeInterval, 1);
	#resolveEnded: (end: VisitEnd) => void = () => {};
	#resolveAnswered: () => void = () => {};
	#escapeTimer: NodeJS.Timeout | undefined;
	#window: Window;
	#newestWindow: Window;
	#frame: string | undefined;
	#notice: string | undefined;
	#isOver = false;
	#keyTime: number | undefined;

	constructor(
		writer: OutputWriter,
		{window, colorLevel, isAscii, isAmbiguousWide, hasMouse, hasHyperlinks, multiplexer, background}: TerminalFacts,
	) {
		this.#writer = writer;
		this.#window = drawableWindow(window);
		this.#newestWindow = this.#window;
		this.colorLevel = colorLevel;
		this.isAscii = isAscii;
		this.isAmbiguousWide = isAmbiguousWide;
		this.hasHyperlinks = hasHyperlinks;
		this.#multiplexer = multiplexer;
		this.background = background;
		this.#sink = new FrameSink(writer.write, () => writer.isFull);
		this.ended = new Promise(resolve => {
			this.#resolveEnded = resolve;
		});
		this.answered = new Promise(resolve => {
			this.#resolveAnswered = resolve;
		});
		writer.write(`${enterScreen}${hasMouse ? enableMouse : ''}${queryBackground}`);
	}

	readonly window = (): Window => this.#window;

	/** Whether the visit has ended. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** The session's part of the visit record. */
	get record() {
		const {columns, rows} = this.#window;
		return {
			ms: Math.round(performance.now() - this.startedAt),
			size: `${columns}x${rows}`,
			colorLevel: this.colorLevel,
			skippedFrames: this.#sink.skipped,
		};
	}

	readonly onInput = (listener: (events: readonly InputEvent[]) => void): (() => void) => this.#input.listen(listener);

	readonly onResize = (listener: (window: Window) => void): (() => void) => {
		this.#resizeListeners.add(listener);
		return () => this.#resizeListeners.delete(listener);
	};

	readonly draw = (frame: string): void => {
		this.#frame = frame;
		this.#show();
	};

	readonly copy = (text: string): void => {
		this.#writer.write(clipboardSequence(text, this.#multiplexer));
	};

	readonly end = (ending: Ending): void => {
		if (ending.kind === 'failed') {
			this.close('failed', ending.error);
		} else {
			this.close(ending.kind === 'signal' ? 'left' : ending.kind);
		}
	};

	/** Restores the terminal and ends the visit; only the first call has an effect. */
	close(end: EndReason, error?: unknown): void {
		if (!this.#isOver) {
			this.#isOver = true;
			clearTimeout(this.#escapeTimer);
			this.#keys.close();
			this.#sizes.close();
			this.#writer.write(leaveScreen);
			this.#resolveEnded({end, error});
		}
	}

	/** Handles a chunk of input. More than `mostDropped` dropped keys end the visit as a flood. */
	readonly push = (data: Buffer): void => {
		clearTimeout(this.#escapeTimer);
		const events = this.#decoder.push(this.#utf8.write(data));
		if (events.some(event => 'reply' in event && isDeviceAttributes(event.reply))) {
			this.#resolveAnswered();
		}
		if (this.#isOver) {
			return;
		}
		this.#keys.push(events);
		if (this.#keys.dropped > mostDropped) {
			this.close('flood');
		} else if (this.#decoder.isPending) {
			this.#escapeTimer = setTimeout(() => this.#keys.push(this.#decoder.flush()), escapeDelay);
		}
	};

	/** Handles a resize of the visitor's terminal. */
	resize(window: Window): void {
		this.#newestWindow = drawableWindow(window);
		this.#sizes.push([this.#newestWindow]);
	}

	/** Shows a notice on the last line of the screen; undefined removes it. */
	notice(text: string | undefined): void {
		if (text !== this.#notice) {
			this.#notice = text;
			this.#show();
		}
	}

	/** Draws the newest frame if it was skipped; called when the output may have drained. */
	readonly catchUp = (): void => {
		if (!this.#isOver) {
			this.#sink.catchUp();
		}
	};

	#passKeys(events: readonly InputEvent[]): void {
		this.#keyTime = performance.now();
		this.#guard(() => this.#input.push(events));
	}

	/** Runs a function; an exception of the app ends this visit as failed, not the server. */
	#guard(work: () => void): void {
		try {
			work();
		} catch (error) {
			this.close('failed', error);
		}
	}

	#passSize(): void {
		const {columns, rows} = this.#newestWindow;
		if (columns !== this.#window.columns || rows !== this.#window.rows) {
			this.#window = this.#newestWindow;
			this.#sink.forget();
			this.#guard(() => {
				for (const listener of this.#resizeListeners) {
					listener(this.#window);
				}
			});
		}
	}

	#show(): void {
		if (this.#isOver || this.#frame === undefined) {
			return;
		}
		const frame = withNotice(this.#frame, this.#notice, this.#window);
		const isWritten = this.#sink.draw(this.isAscii ? toAscii(frame) : frame, this.#window);
		if (isWritten && this.#keyTime !== undefined) {
			this.onFrameTime(performance.now() - this.#keyTime);
			this.#keyTime = undefined;
		}
	}
}

/** Returns the frame with its last line replaced by a notice in reverse video. */
function withNotice(frame: string, notice: string | undefined, {columns, rows}: Window): string {
	if (notice === undefined) {
		return frame;
	}
	const lines = frame.split('\n').slice(0, rows - 1);
	const blank = Array.from({length: rows - 1 - lines.length}, () => '');
	return [...lines, ...blank, `\x1B[7m${takeWidth(` ${notice} `, columns)}\x1B[0m`].join('\n');
}
