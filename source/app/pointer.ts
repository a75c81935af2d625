import {type DOMElement, measureElement} from 'ink';
import {createContext, type RefObject, useContext, useEffect, useEffectEvent} from 'react';
import type {MouseEvent} from '../terminal/mouse.js';

/** What a component does with the mouse at one of its cells (from 0). Returns false to leave it to what lies around it. */
export type PointerHandler = (event: MouseEvent, at: {readonly column: number; readonly row: number}) => boolean;

interface PointerTarget {
	readonly ref: RefObject<DOMElement | null>;
	readonly handle: PointerHandler;
}

/** The components on the screen that the mouse can do something with. */
export class PointerTargets {
	readonly #targets = new Set<PointerTarget>();

	/** Adds a target; returns the function that takes it away. */
	add(target: PointerTarget): () => void {
		this.#targets.add(target);
		return () => this.#targets.delete(target);
	}

	/** Hands an event to the innermost target that stands where it happened and wants it. */
	dispatch(event: MouseEvent): void {
		const hit = [...this.#targets].flatMap(({ref, handle}) => {
			const box = ref.current && measureElement(ref.current);
			return box && contains(box, event) ? [{box, handle}] : [];
		});
		const inwards = hit.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
		inwards.find(({box, handle}) => handle(event, {column: event.column - box.x, row: event.row - box.y}));
	}
}

/** Where components tell of the cells that take clicks; undefined where a dialog covers them. */
export const PointerContext = createContext<PointerTargets | undefined>(undefined);

/** Hears of clicks and the wheel within an element, where it is laid out at that moment. */
export function usePointer(ref: RefObject<DOMElement | null>, handler: PointerHandler): void {
	const targets = useContext(PointerContext);
	const handle = useEffectEvent(handler);
	useEffect(() => targets?.add({ref, handle: (event, at) => handle(event, at)}), [targets, ref]);
}

function contains({x, y, width, height}: ReturnType<typeof measureElement>, {column, row}: MouseEvent): boolean {
	return column >= x && column < x + width && row >= y && row < y + height;
}
