import type {Route} from './route.js';

/** The way to where the reader is: the last route is on the screen, going back drops it. Never empty. */
export type Trail = readonly [Route, ...Route[]];

/** The route on the screen. */
export function current(trail: Trail): Route {
	return trail.at(-1) ?? trail[0];
}

/** One route further. */
export function push(trail: Trail, route: Route): Trail {
	return [...trail, route];
}

/** The same way, with another route at its end. */
export function replace(trail: Trail, route: Route): Trail {
	const [first, ...rest] = trail.slice(0, -1);
	return first ? [first, ...rest, route] : [route];
}

/** One route back; the first one stays. */
export function back(trail: Trail): Trail {
	const [first, ...rest] = trail.slice(0, -1);
	return first ? [first, ...rest] : trail;
}
