import {InputDecoder, type InputEvent} from '../../source/terminal/input.js';

/** A decoder that has taken the pieces. */
export function decode(...pieces: readonly string[]): InputDecoder {
	const decoder = new InputDecoder();
	for (const piece of pieces) {
		decoder.push(piece);
	}
	return decoder;
}

/** The events of an input that comes in these pieces. */
export function eventsOf(...pieces: readonly string[]): InputEvent[] {
	const decoder = new InputDecoder();
	return pieces.flatMap(piece => decoder.push(piece));
}

/** The keys of an input, without the replies and pastes. */
export function keysOf(...pieces: readonly string[]): string[] {
	return eventsOf(...pieces).flatMap(event => ('key' in event ? [event.key] : []));
}
