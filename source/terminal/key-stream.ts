import {Readable} from 'node:stream';

/** Bytes for the keys that have names, as xterm sends them. Escape is in the form that needs no waiting for more (CSI 27 u). */
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
/** Keys that wait to be read; more are dropped. A long text that is pasted where pastes are not marked comes as keys. */
const mostWaiting = 20_000;

/**
 * The standard input that Ink reads: one key a chunk, and the next one in a later turn of the event loop, so that a
 * component has rendered before it reads the next key of a burst ("jjj" as one chunk would be one input to Ink, and
 * three keys in one turn would each see the same state).
 */
export class KeyStream extends Readable {
	readonly isTTY = true;
	readonly #waiting: string[] = [];
	readonly #isTyped: (key: string) => boolean;
	#isWanted = false;

	/** @param isTyped whether a character is text where the reader is: then it comes as a paste, which no menu takes for a key */
	constructor(isTyped: (key: string) => boolean = () => false) {
		super({objectMode: true, highWaterMark: 1});
		this.#isTyped = isTyped;
	}

	/** Whether all keys have been read. */
	get isIdle(): boolean {
		return this.#waiting.length === 0 && this.readableLength === 0;
	}

	/** Types a key by its name ("j", "up", "ctrl-c"); one that no terminal sends is left out. */
	press(key: string): void {
		const bytes = bytesOf(key);
		if (bytes !== undefined) {
			this.#add(bytes);
		}
	}

	/** Pastes a text, between the marks of bracketed paste. */
	paste(text: string): void {
		this.#add(pasted(text));
	}

	override _read(): void {
		if (!this.#isWanted) {
			this.#isWanted = true;
			setImmediate(() => this.#pass());
		}
	}

	/** Keys are strings already. */
	override setEncoding(): this {
		return this;
	}

	/** The session has the terminal in raw mode already. */
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
		if (this.#waiting.length < mostWaiting) {
			this.#waiting.push(bytes);
			this.#pass();
		}
	}

	#pass(): void {
		const bytes = this.#isWanted && !this.destroyed ? this.#waiting.shift() : undefined;
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
