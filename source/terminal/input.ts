/**
 * Decodes terminal input into events. Ink's own parser joins the repeats of a held key into one string, treats replies of the
 * terminal as typed text and has an unbounded buffer; here every key is one event, and a reply is never a key.
 */

/**
 * An input event. A key is one typed character ("j", "é") or a key name ("up", "enter", "ctrl-c"), which is always longer than
 * one character. A paste is the text of a bracketed paste. A reply is any other sequence, such as OSC, DCS or private CSI.
 */
export type InputEvent = {readonly key: string} | {readonly paste: string} | {readonly reply: string};

/** An escape sequence at the start of the input (ECMA-48): OSC or another string, mouse report, CSI, SS3, ESC and a character. */
const sequence =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences consist of them
	/^(?:\x1b\](?<osc>[^\x07\x1b\x9c]*)(?:\x07|\x1b\\|\x9c)|\x1b[P_^X](?<text>[^\x1b\x9c]*)(?:\x1b\\|\x9c)|\x1b\[M(?<mouse>.{3})|\x1b\[(?<csi>[0-?]+[ -/]*[@-~]|[ -/]*[@-LN-~])|\x1bO(?<ss3>[ -~])|\x1b(?<alt>[^[\]OP_^X\x1b]))/su;

const finalNames: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	Z: 'shift-tab',
	M: 'enter',
};
const tildeNames: Readonly<Record<string, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'page-up',
	6: 'page-down',
	7: 'home',
	8: 'end',
};
const modifiers: Readonly<Record<string, string>> = {2: 'shift-', 3: 'alt-', 5: 'ctrl-'};
const controlNames: Readonly<Record<string, string>> = {'\r': 'enter', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\x7F': 'backspace'};

const pasteEnd = '\x1B[201~';
/** Maximum length of a sequence, in characters, more than any key or reply needs; longer ones are dropped up to their end. */
const longestSequence = 4096;
/** Terminators of a control sequence, and of a control string, which a key that is a control character terminates too. */
const sequenceEnd = /[@-~]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the terminators
const stringEnd = /\x07|\x1B\\|\x9C|(?=[\x00-\x06\x08-\x1A])/;
const longestPaste = 65_536;

/** 8-bit (C1) control characters that introduce a sequence, with their 7-bit equivalents (ECMA-48 section 5.3). */
const introducers: Readonly<Record<string, string>> = {
	'\x8F': '\x1BO',
	'\x90': '\x1BP',
	'\x98': '\x1BX',
	'\x9B': '\x1B[',
	'\x9D': '\x1B]',
	'\x9E': '\x1B^',
	'\x9F': '\x1B_',
};

/**
 * The replacement character of an invalid UTF-8 byte, such as a lone 0x9B, and the complete sequences after it that make it the
 * CSI or SS3 of an 8-bit terminal. Otherwise it is a letter in another encoding and the rest was typed; only a typed capital
 * letter that is itself such a sequence is ambiguous.
 */
const [notUtf8, unknownIntroducer] = ['\uFFFD', /^\uFFFD(?=[\d;]*[~A-DFHMP-SZ]|[<-?][\d;]*[ -/]*[@-~])/];

/** Stateful decoder for the input of one terminal, which arrives in chunks. */
export class InputDecoder {
	#rest = '';
	#paste: string | undefined;
	/** The terminator of a sequence that is being dropped because it is too long. */
	#dropUntil: RegExp | undefined;

	/** Whether an incomplete sequence is buffered; call `flush` when no further chunk arrives. */
	get isPending(): boolean {
		return this.#rest !== '' && this.#paste === undefined;
	}

	/** Decodes the next chunk of input; returns the complete events. */
	push(data: string): InputEvent[] {
		this.#rest += data;
		const events: InputEvent[] = [];
		for (let event = this.#next(); event !== undefined; event = this.#next()) {
			if (event !== 'skipped') {
				events.push(event);
			}
		}
		return events;
	}

	/** Ends an incomplete sequence after a timeout: a lone ESC is the Escape key; the rest of an incomplete string is dropped. */
	flush(): InputEvent[] {
		const isEscape = this.#rest === '\x1B';
		if (/^.[\]P_^X]./s.test(this.#rest)) {
			this.#dropUntil = stringEnd;
		}
		this.#rest = '';
		return isEscape ? [{key: 'escape'}] : [];
	}

	#next(): InputEvent | 'skipped' | undefined {
		if (this.#paste !== undefined) {
			return this.#nextOfPaste();
		}
		if (this.#dropUntil) {
			return this.#drop(this.#dropUntil);
		}
		if (this.#rest === notUtf8) {
			return undefined;
		}
		const introducer = unknownIntroducer.test(this.#rest) ? '\x1B[' : introducers[this.#rest.charAt(0)];
		if (introducer !== undefined) {
			this.#rest = introducer + this.#rest.slice(1);
		}
		if (!this.#rest.startsWith('\x1B')) {
			return this.#nextCharacter();
		}
		if (this.#rest.startsWith('\x1B\x1B')) {
			this.#rest = this.#rest.slice(1);
			return {key: 'escape'};
		}
		const match = sequence.exec(this.#rest);
		if (!match) {
			if (this.#rest.length <= longestSequence) {
				return undefined;
			}
			this.#dropUntil = terminatorOf(this.#rest);
			this.#rest = this.#rest.slice(2);
			return 'skipped';
		}
		this.#rest = this.#rest.slice(match[0].length);
		if (match.groups?.csi === '200~') {
			this.#paste = '';
			return 'skipped';
		}
		return eventOf(match);
	}

	#drop(end: RegExp): 'skipped' | undefined {
		const match = end.exec(this.#rest);
		if (match) {
			this.#rest = this.#rest.slice(match.index + match[0].length);
			this.#dropUntil = undefined;
			return 'skipped';
		}
		// A trailing ESC may be the first half of the terminator (ESC \).
		this.#rest = this.#rest.endsWith('\x1B') ? '\x1B' : '';
		return undefined;
	}

	#nextCharacter(): InputEvent | 'skipped' | undefined {
		const [character] = this.#rest;
		if (character === undefined) {
			return undefined;
		}
		this.#rest = this.#rest.slice(character.length);
		return characterEvent(character);
	}

	#nextOfPaste(): InputEvent | undefined {
		const end = this.#rest.indexOf(pasteEnd);
		if (end === -1) {
			const isPartOfEnd = Math.max(0, this.#rest.length - pasteEnd.length);
			this.#paste = (this.#paste + this.#rest.slice(0, isPartOfEnd)).slice(0, longestPaste);
			this.#rest = this.#rest.slice(isPartOfEnd);
			return undefined;
		}
		const paste = (this.#paste + this.#rest.slice(0, end)).slice(0, longestPaste);
		this.#rest = this.#rest.slice(end + pasteEnd.length);
		this.#paste = undefined;
		return {paste};
	}
}

function terminatorOf(begun: string): RegExp {
	return begun.startsWith('\x1B[') ? sequenceEnd : stringEnd;
}

function eventOf({0: whole, groups = {}}: RegExpExecArray): InputEvent | 'skipped' {
	const {csi, ss3, alt} = groups;
	if (alt !== undefined) {
		const event = characterEvent(alt);
		return typeof event === 'object' && 'key' in event ? {key: `alt-${event.key}`} : 'skipped';
	}
	const [, parameters = '', final = ''] = /^([\d;]*)(.)$/.exec(csi ?? ss3 ?? '') ?? [];
	const [code = '', modifier = ''] = parameters.split(';');
	const name = final === '~' ? tildeNames[code] : finalNames[final];
	return name === undefined ? {reply: whole} : {key: `${modifiers[modifier] ?? ''}${name}`};
}

function characterEvent(character: string): InputEvent | 'skipped' {
	const name = controlNames[character];
	if (name !== undefined) {
		return {key: name};
	}
	const code = character.codePointAt(0) ?? 0;
	if (code > 0 && code < 27) {
		return {key: `ctrl-${String.fromCharCode(code + 96)}`};
	}
	return character === notUtf8 || code < 32 || (code >= 0x7f && code < 0xa0) ? 'skipped' : {key: character};
}
