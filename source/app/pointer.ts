import {type DOMElement, measureElement} from 'ink';
import {createContext, type RefObject, useContext, useEffect, useEffectEvent} from 'react';
import type {MouseEvent} from '../terminal/mouse.js';

/** Handles a mouse event at one of a component's cells (from 0). Returns false to pass it on to the enclosing component. */
export type PointerHandler = (event: MouseEvent, at: {readonly column: number; readonly row: number}) => boolean;

interface PointerTarget {
	readonly ref: RefObject<DOMElement | null>;
	readonly handle: PointerHandler;
}

/** Registry of the components that handle mouse events, with hit-testing. */
export class PointerTargets {
	readonly #targets = new Set<PointerTarget>();

	/** Adds a target; returns a function that removes it. */
	add(target: PointerTarget): () => void {
		this.#targets.add(target);
		return () => this.#targets.delete(target);
	}

	/** Dispatches an event to the innermost target at its cell whose handler accepts it. */
	dispatch(event: MouseEvent): void {
		const hit = [...this.#targets].flatMap(({ref, handle}) => {
			const box = ref.current && measureElement(ref.current);
			return box && contains(box, event) ? [{box, handle}] : [];
		});
		const inwards = hit.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
		inwards.find(({box, handle}) => handle(event, {column: event.column - box.x, row: event.row - box.y}));
	}
}

/** The registry for mouse handlers; undefined under a dialog, where components take no events. */
export const PointerContext = createContext<PointerTargets | undefined>(undefined);

/** Registers a handler for clicks and the wheel within an element's current layout box. */
export function usePointer(ref: RefObject<DOMElement | null>, handler: PointerHandler): void {
	const targets = useContext(PointerContext);
	const handle = useEffectEvent(handler);
	useEffect(() => targets?.add({ref, handle: (event, at) => handle(event, at)}), [targets, ref]);
}

function contains({x, y, width, height}: ReturnType<typeof measureElement>, {column, row}: MouseEvent): boolean {
	return column >= x && column < x + width && row >= y && row < y + height;
}
