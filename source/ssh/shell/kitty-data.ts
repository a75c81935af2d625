/** The start and end markers of the data, and the status line after the start marker that precedes data. */
const [start, end, fine] = ['\nKITTY_DATA_START\n', 'KITTY_DATA_END\n', 'OK'];
/** Maximum length of an error status, in characters. */
const longestStatus = 1000;

type State = 'before' | 'status' | 'inside' | 'after';

/**
 * Returns a stateful filter for input chunks that removes the data which kitty sends, once and unrequested, for the bootstrap
 * script of `kitten ssh`: start marker, OK, a tar file in Base64 lines, end marker; or start marker and an error.
 */
export function createKittyDataFilter(): (data: Buffer) => Buffer {
	let state: State = 'before';
	let held = '';
	const goTo = (next: State, text: string): string => {
		state = next;
		return read[next](text);
	};
	/** Handlers by state; each returns the typed part of a text and holds back what the next chunk may complete. */
	const read: Readonly<Record<State, (text: string) => string>> = {
		before(text) {
			const at = text.indexOf(start);
			if (at !== -1) {
				return text.slice(0, at) + goTo('status', text.slice(at + start.length));
			}
			const length = Array.from(start, (_, size) => size).findLast(size => text.endsWith(start.slice(0, size))) ?? 0;
			held = text.slice(text.length - length);
			return text.slice(0, text.length - length);
		},
		status(text) {
			const at = text.indexOf('\n');
			if (at === -1 && text.length <= longestStatus) {
				held = text;
				return '';
			}
			return at === -1 ? goTo('after', '') : goTo(text.slice(0, at) === fine ? 'inside' : 'after', text.slice(at + 1));
		},
		inside(text) {
			const at = text.indexOf(end);
			if (at !== -1) {
				return goTo('after', text.slice(at + end.length));
			}
			held = text.slice(1 - end.length);
			return '';
		},
		after: text => text,
	};
	return data => {
		if (state === 'after') {
			return data;
		}
		const text = held + data.toString('latin1');
		held = '';
		return Buffer.from(read[state](text), 'latin1');
	};
}
