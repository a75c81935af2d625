import type {Route} from './routes.js';

/** The routes that led to where the reader is: the last one is on the screen, going back drops it. Never empty. */
export type History = readonly [Route, ...Route[]];

/** The route on the screen. */
export function current(history: History): Route {
	return history.at(-1) ?? history[0];
}

/** One route further. */
export function push(history: History, route: Route): History {
	return [...history, route];
}

/** The same history with another route at its end; the same object when that is the route that is there. */
export function replace(history: History, route: Route): History {
	if (isSameRoute(current(history), route)) {
		return history;
	}
	const [first, ...rest] = history.slice(0, -1);
	return first ? [first, ...rest, route] : [route];
}

/** One route back; the first one stays. */
export function back(history: History): History {
	const [first, ...rest] = history.slice(0, -1);
	return first ? [first, ...rest] : history;
}

/** Back to the route at an index; the same history when that is its end. */
export function backTo(history: History, index: number): History {
	const [first, ...rest] = history.slice(0, Math.max(0, index) + 1);
	return first && rest.length + 1 < history.length ? [first, ...rest] : history;
}

function isSameRoute(a: Route, b: Route): boolean {
	const [before, after] = [Object.entries(a), Object.entries(b)];
	return before.length === after.length && before.every(([key, value]) => value === b[key as keyof Route]);
}
