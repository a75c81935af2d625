import {InputDecoder, type InputEvent} from '../../source/terminal/input.js';

/** Returns a decoder that has processed the chunks. */
export function decode(...pieces: readonly string[]): InputDecoder {
	const decoder = new InputDecoder();
	for (const piece of pieces) {
		decoder.push(piece);
	}
	return decoder;
}

/** Returns the events of an input that arrives in these chunks. */
export function eventsOf(...pieces: readonly string[]): InputEvent[] {
	const decoder = new InputDecoder();
	return pieces.flatMap(piece => decoder.push(piece));
}

/** Returns the keys of an input, without replies and pastes. */
export function keysOf(...pieces: readonly string[]): string[] {
	return eventsOf(...pieces).flatMap(event => ('key' in event ? [event.key] : []));
}
