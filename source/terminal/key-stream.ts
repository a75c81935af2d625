import {Readable} from 'node:stream';

/** Input sequences of the named keys, as xterm sends them. Escape is CSI 27 u, which is unambiguous and needs no timeout. */
const sequences: Readonly<Record<string, string>> = {
	up: '\x1B[A',
	down: '\x1B[B',
	right: '\x1B[C',
	left: '\x1B[D',
	home: '\x1B[H',
	end: '\x1B[F',
	insert: '\x1B[2~',
	delete: '\x1B[3~',
	'page-up': '\x1B[5~',
	'page-down': '\x1B[6~',
	'shift-tab': '\x1B[Z',
	escape: '\x1B[27u',
	enter: '\r',
	tab: '\t',
	backspace: '\x7F',
};
/** Maximum number of queued keys; more are dropped. A long paste without bracketed paste arrives as keys. */
const maxQueued = 20_000;

/**
 * The stdin stream given to Ink. It emits one key per chunk and per turn of the event loop, so that components have rendered
 * before they handle the next key of a burst ("jjj" in one chunk would be one input to Ink, and three keys in one turn would
 * all see the same state).
 */
export class KeyStream extends Readable {
	readonly isTTY = true;
	readonly #queue: string[] = [];
	readonly #isTyped: (key: string) => boolean;
	#isWanted = false;

	/** @param isTyped whether a character is text input in the current state: it is sent as a paste, which menus ignore */
	constructor(isTyped: (key: string) => boolean = () => false) {
		super({objectMode: true, highWaterMark: 1});
		this.#isTyped = isTyped;
	}

	/** Whether all keys have been read. */
	get isIdle(): boolean {
		return this.#queue.length === 0 && this.readableLength === 0;
	}

	/** Queues a key by its name ("j", "up", "ctrl-c"); names without an input sequence are ignored. */
	press(key: string): void {
		const bytes = bytesOf(key);
		if (bytes !== undefined) {
			this.#add(bytes);
		}
	}

	/** Queues a text as a bracketed paste. */
	paste(text: string): void {
		this.#add(pasted(text));
	}

	override _read(): void {
		if (!this.#isWanted) {
			this.#isWanted = true;
			setImmediate(() => this.#pass());
		}
	}

	/** Does nothing: chunks are strings already. */
	override setEncoding(): this {
		return this;
	}

	/** Does nothing: the session has already set raw mode. */
	setRawMode(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}

	#add(bytes: string): void {
		if (this.#queue.length < maxQueued) {
			this.#queue.push(bytes);
			this.#pass();
		}
	}

	#pass(): void {
		const bytes = this.#isWanted && !this.destroyed ? this.#queue.shift() : undefined;
		if (bytes !== undefined) {
			this.#isWanted = false;
			this.push(this.#isTyped(bytes) ? pasted(bytes) : bytes);
		}
	}
}

function pasted(text: string): string {
	return `\x1B[200~${text}\x1B[201~`;
}

function bytesOf(key: string): string | undefined {
	if ([...key].length === 1) {
		return key;
	}
	const [, modifier, rest = ''] = /^(ctrl|alt)-(.+)$/s.exec(key) ?? [];
	if (modifier === 'ctrl' && /^[a-z]$/.test(rest)) {
		return String.fromCharCode(rest.charCodeAt(0) - 96);
	}
	if (modifier === 'alt') {
		const bytes = bytesOf(rest);
		return bytes === undefined ? undefined : `\x1B${bytes}`;
	}
	return sequences[key];
}
