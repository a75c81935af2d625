import {createSupportsHyperlinks} from 'supports-hyperlinks';
import type {Display} from '../command/display.js';
import {isAmbiguousWide, isAsciiOnly, toAscii} from '../terminal/ascii.js';
import {type Background, backgroundHint, isDeviceAttributes, queryBackground} from '../terminal/background.js';
import {clipboardSequence, multiplexerOf} from '../terminal/clipboard.js';
import {type ColorLevel, colorLevelOf} from '../terminal/color-level.js';
import {FrameSink} from '../terminal/frame-sink.js';
import {InputDecoder, type InputEvent} from '../terminal/input.js';
import {InputQueue} from '../terminal/input-queue.js';
import {enableMouse} from '../terminal/mouse.js';
import type {Ending, Session} from '../terminal/session.js';
import {Takeover} from '../terminal/takeover.js';
import {drawableWindow, type Window} from '../terminal/window.js';
import {hasBrowser, openInBrowser} from './browser.js';

/** How long, in ms, to wait for the rest of an escape sequence before an ESC is the Escape key. */
const escapeDelay = 30;
/** How long, in ms, to wait for the shell to suspend the process before the screen is restored, in case there is no job control. */
const suspendDelay = 100;
/** How long, in ms, leaving waits for a pending reply of the terminal. */
const replyDelay = 200;
/** How often, in ms, to check whether the parent process is still running. */
const parentInterval = 500;
/**
 * The signals that terminate a process: all but those that can't be caught, those of faults in the program itself, and SIGPROF,
 * which V8's profiler uses (`node --cpu-prof`). A listener for SIGUSR1 also keeps Node from starting its debugger.
 */
const signals: readonly NodeJS.Signals[] = [
	...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM', 'SIGPIPE', 'SIGABRT'] as const),
	...(['SIGTRAP', 'SIGSYS', 'SIGIO', 'SIGPWR', 'SIGSTKFLT', 'SIGXCPU', 'SIGXFSZ'] as const),
];

/**
 * The session on the terminal that the program was started in: raw mode, alternate screen, signals. The terminal is always
 * restored: by `end`, by a signal, by an uncaught exception, at the latest when the process exits.
 */
export class LocalSession implements Session {
	readonly colorLevel: ColorLevel;
	readonly hasHyperlinks: boolean;
	readonly background: Background | undefined;
	readonly isAscii: boolean;
	readonly isAmbiguousWide: boolean;
	readonly openUrl?: (url: string) => Promise<void>;
	/** Resolves with how the session ended, once the terminal is restored. */
	readonly ended: Promise<Ending>;
	readonly #process: NodeJS.Process;
	readonly #takeover: Takeover;
	readonly #sink: FrameSink;
	readonly #decoder = new InputDecoder();
	readonly #input = new InputQueue();
	readonly #resizeListeners = new Set<(window: Window) => void>();
	#resolveEnded: (ending: Ending) => void = () => {};
	#escapeTimer: NodeJS.Timeout | undefined;
	#suspendTimer: NodeJS.Timeout | undefined;
	#parentTimer: NodeJS.Timeout | undefined;
	#leaveTimer: NodeJS.Timeout | undefined;
	/** Whether the reply to the background query is pending: after the end, the shell would receive it as input. */
	#isReplyPending = true;

	constructor(process: NodeJS.Process, {colorLevel, isAscii, hasMouse = true}: Display = {}) {
		this.#process = process;
		this.colorLevel = colorLevel ?? colorLevelOf(process.env);
		this.isAscii = isAscii ?? isAsciiOnly(process.env);
		this.isAmbiguousWide = isAmbiguousWide(process.env);
		this.background = backgroundHint(process.env);
		this.hasHyperlinks = createSupportsHyperlinks(process.stdout);
		if (hasBrowser(process.env, process.platform)) {
			this.openUrl = openInBrowser;
		}
		this.ended = new Promise(resolve => {
			this.#resolveEnded = resolve;
		});
		this.#takeover = new Takeover(process, hasMouse ? enableMouse : '');
		this.#sink = new FrameSink(
			data => {
				process.stdout.write(data);
			},
			() => process.stdout.writableNeedDrain,
		);
		this.#listen();
		this.#takeover.take();
		process.stdout.write(queryBackground);
	}

	readonly window = (): Window => drawableWindow(this.#process.stdout);

	readonly onInput = (listener: (events: readonly InputEvent[]) => void): (() => void) => this.#input.listen(listener);

	readonly onResize = (listener: (window: Window) => void): (() => void) => {
		this.#resizeListeners.add(listener);
		return () => this.#resizeListeners.delete(listener);
	};

	readonly draw = (frame: string): void => {
		if (this.#takeover.isHeld) {
			this.#sink.draw(this.isAscii ? toAscii(frame) : frame, this.window());
		}
	};

	readonly copy = (text: string): void => {
		this.#process.stdout.write(clipboardSequence(text, multiplexerOf(this.#process.env)));
	};

	readonly suspend = (): void => {
		this.#takeover.giveBack();
		this.#process.kill(0, 'SIGTSTP');
		this.#suspendTimer = setTimeout(this.#handleContinue, suspendDelay);
	};

	readonly end = (ending: Ending): void => {
		if (ending.kind === 'left' && this.#isReplyPending) {
			this.#leaveTimer = setTimeout(() => this.#finish(ending), replyDelay);
		} else {
			this.#finish(ending);
		}
	};

	#finish(ending: Ending): void {
		clearTimeout(this.#leaveTimer);
		this.#unlisten();
		this.#takeover.giveBack();
		this.#resolveEnded(ending);
	}

	#listen(): void {
		const {stdin, stdout} = this.#process;
		stdin.setEncoding('utf8').on('data', this.#handleInput).on('end', this.#handleLoss).on('error', this.#handleLoss);
		stdout.on('resize', this.#handleResize).on('drain', this.#handleDrain).on('error', this.#handleLoss);
		for (const signal of signals) {
			this.#process.on(signal, this.#handleSignal);
		}
		this.#process.on('SIGCONT', this.#handleContinue).on('uncaughtException', this.#handleException).on('exit', this.#handleExit);
		// A resize between Node's first query and its listening is lost: this makes it query again.
		this.#process.emit('SIGWINCH', 'SIGWINCH');
		// When npx is killed, the shell takes back the terminal, and its child is not notified.
		const {ppid} = this.#process;
		this.#parentTimer = setInterval(() => this.#process.ppid !== ppid && this.#handleLoss(), parentInterval).unref();
	}

	/** Keeps the error handlers of the streams and the exit handler: their events may still occur. */
	#unlisten(): void {
		const {stdin, stdout} = this.#process;
		clearTimeout(this.#escapeTimer);
		clearTimeout(this.#suspendTimer);
		clearInterval(this.#parentTimer);
		stdin.off('data', this.#handleInput).off('end', this.#handleLoss).pause();
		stdout.off('resize', this.#handleResize).off('drain', this.#handleDrain);
		for (const signal of signals) {
			this.#process.off(signal, this.#handleSignal);
		}
		this.#process.off('SIGCONT', this.#handleContinue).off('uncaughtException', this.#handleException);
	}

	readonly #handleInput = (data: string): void => {
		clearTimeout(this.#escapeTimer);
		this.#emitInput(this.#decoder.push(data));
		if (this.#decoder.isPending) {
			this.#escapeTimer = setTimeout(() => this.#emitInput(this.#decoder.flush()), escapeDelay);
		}
	};

	#emitInput(events: readonly InputEvent[]): void {
		if (this.#isReplyPending && events.some(event => 'reply' in event && isDeviceAttributes(event.reply))) {
			this.#isReplyPending = false;
			if (this.#leaveTimer) {
				this.#finish({kind: 'left'});
			}
		}
		this.#input.push(events);
	}

	readonly #handleResize = (): void => {
		this.#sink.forget();
		for (const listener of this.#resizeListeners) {
			listener(this.window());
		}
	};

	/** Restores the screen after SIGCONT: the window may have been resized, and the shell may have changed the terminal modes. */
	readonly #handleContinue = (): void => {
		clearTimeout(this.#suspendTimer);
		// A stopped process is not notified of a resize: this makes Node query the size.
		this.#process.emit('SIGWINCH', 'SIGWINCH');
		this.#takeover.giveBack();
		this.#takeover.take();
		this.#handleResize();
		this.#sink.redraw(this.window());
	};

	readonly #handleDrain = (): void => this.#sink.catchUp();
	readonly #handleExit = (): void => this.#takeover.giveBack();
	readonly #handleLoss = (): void => this.end({kind: 'gone'});
	readonly #handleException = (error: unknown): void => this.end({kind: 'failed', error});
	readonly #handleSignal = (signal: NodeJS.Signals): void => this.end({kind: 'signal', signal});
}
