import {StringDecoder} from 'node:string_decoder';
import {takeWidth} from '../resume/width.js';
import {toAscii} from '../terminal/ascii.js';
import {askBackground, type Background, isName} from '../terminal/background.js';
import {clipboardSequence, type Multiplexer} from '../terminal/clipboard.js';
import type {ColorLevel} from '../terminal/color-level.js';
import {FrameSink} from '../terminal/frame-sink.js';
import {InputDecoder, type InputEvent} from '../terminal/input.js';
import {InputQueue} from '../terminal/input-queue.js';
import {followMouse} from '../terminal/mouse.js';
import type {Ending, Session} from '../terminal/session.js';
import {enterScreen, leaveScreen} from '../terminal/takeover.js';
import {drawableWindow, type Window} from '../terminal/window.js';
import {Throttle} from './limits/throttle.js';
import type {EndReason, VisitEnd} from './ops/visit-record.js';

/** How long, in ms, an ESC waits for the rest of a sequence before it is the Escape key. A network is slower than a cable. */
const escapeDelay = 50;
/** Time, in ms, between two batches of keys, and between two sizes. */
const [keyInterval, sizeInterval] = [33, 100];
/** Keys in a batch, each of which costs a frame; keys that wait; and keys that may be dropped before it is no person who types. */
const [batchOfKeys, mostKeys, mostDropped] = [5, 100, 10_000];

/** Where the output of a visit goes. */
export interface OutputWriter {
	readonly write: (data: string) => void;
	/** Whether so much waits that nothing more should be written. */
	readonly isFull: boolean;
}

/** What is known of a visitor's terminal. */
export interface TerminalFacts {
	readonly window: Window;
	readonly colorLevel: ColorLevel;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	/** Whether the terminal is to tell of the mouse. */
	readonly hasMouse: boolean;
	readonly hasHyperlinks: boolean;
	readonly multiplexer: Multiplexer | undefined;
	/** As far as it is known before the terminal answers. */
	readonly background: Background | undefined;
}

/** The terminal of a visitor at the other end of an SSH channel or of a WebSocket. */
export class RemoteSession implements Session {
	readonly colorLevel: ColorLevel;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	readonly hasHyperlinks: boolean;
	readonly background: Background | undefined;
	/** When the visit began, in ms. */
	readonly startedAt = performance.now();
	/** How the visit ends; by then the terminal is as it was. */
	readonly ended: Promise<VisitEnd>;
	/** Called with the time, in ms, from a key to its frame. */
	onFrameTime: (ms: number) => void = () => {};
	/** Resolves when the terminal has answered what it was asked. An answer after the end would be typed into a shell. */
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
		writer.write(`${enterScreen}${hasMouse ? followMouse : ''}${askBackground}`);
	}

	readonly window = (): Window => this.#window;

	/** Whether the visit has ended. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** What is recorded of the visit when it is over. */
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

	/** Gives the terminal back; only the first reason counts. */
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

	/** Takes what the visitor typed. */
	readonly push = (data: Buffer): void => {
		clearTimeout(this.#escapeTimer);
		const events = this.#decoder.push(this.#utf8.write(data));
		if (events.some(event => 'reply' in event && isName(event.reply))) {
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

	/** The visitor's window has another size. */
	resize(window: Window): void {
		this.#newestWindow = drawableWindow(window);
		this.#sizes.push([this.#newestWindow]);
	}

	/** Says something on the last line of the screen, until it is taken back with undefined. */
	notice(text: string | undefined): void {
		if (text !== this.#notice) {
			this.#notice = text;
			this.#show();
		}
	}

	/** There may be room again for the newest frame. */
	readonly catchUp = (): void => {
		if (!this.#isOver) {
			this.#sink.catchUp();
		}
	};

	#passKeys(events: readonly InputEvent[]): void {
		this.#keyTime = performance.now();
		this.#guard(() => this.#input.push(events));
	}

	/** What the app throws at its visitor ends this visit, not the server. */
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

/** The frame with a notice, in reverse, in place of its last line. */
function withNotice(frame: string, notice: string | undefined, {columns, rows}: Window): string {
	if (notice === undefined) {
		return frame;
	}
	const lines = frame.split('\n').slice(0, rows - 1);
	const blank = Array.from({length: rows - 1 - lines.length}, () => '');
	return [...lines, ...blank, `\x1B[7m${takeWidth(` ${notice} `, columns)}\x1B[0m`].join('\n');
}
