/** What stands around the data, and what is between the first line and them where there are any. */
const [start, end, fine] = ['\nKITTY_DATA_START\n', 'KITTY_DATA_END\n', 'OK'];
/** The longest sentence about an error, in characters. */
const longestStatus = 1000;

type State = 'before' | 'status' | 'inside' | 'after';

/**
 * Returns a function that takes out of the input, in pieces as they arrive, what kitty types for the script of its
 * `kitten ssh`, once and without being asked by us: start, OK, a tar file as lines of Base64, end; or start and an error.
 */
export function createKittyDataFilter(): (data: Buffer) => Buffer {
	let state: State = 'before';
	let held = '';
	const goTo = (next: State, text: string): string => {
		state = next;
		return read[next](text);
	};
	/** Each takes text and returns what the visitor has typed of it; it holds what may go on in the next piece. */
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
