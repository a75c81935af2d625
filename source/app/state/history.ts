import type {Route} from '../routes.js';

/** Navigation history, a stack of routes: the last one is on the screen, going back pops it. Never empty. */
export type History = readonly [Route, ...Route[]];

/** Returns the route on the screen. */
export function current(history: History): Route {
	return history.at(-1) ?? history[0];
}

/** Returns the history with a route pushed. */
export function push(history: History, route: Route): History {
	return [...history, route];
}

/** Returns the history with its last route replaced; the same object when the routes are equal. */
export function replace(history: History, route: Route): History {
	if (isSameRoute(current(history), route)) {
		return history;
	}
	const [first, ...rest] = history.slice(0, -1);
	return first ? [first, ...rest, route] : [route];
}

/** Returns the history with its last route popped; the same object when there is only one. */
export function back(history: History): History {
	const [first, ...rest] = history.slice(0, -1);
	return first ? [first, ...rest] : history;
}

/** Returns the history up to the route at an index; the same object when that is the last one. */
export function backTo(history: History, index: number): History {
	const [first, ...rest] = history.slice(0, Math.max(0, index) + 1);
	return first && rest.length + 1 < history.length ? [first, ...rest] : history;
}

function isSameRoute(a: Route, b: Route): boolean {
	const [before, after] = [Object.entries(a), Object.entries(b)];
	return before.length === after.length && before.every(([key, value]) => value === b[key as keyof Route]);
}
