import type {Window} from '../../terminal/window.js';
import type {Content} from '../content/content.js';
import type {Route} from '../routes.js';
import type {History} from './history.js';
import {layoutOf} from './layout.js';
import {textOf} from './selectors.js';

/** Returns the history for another window size; each text keeps the words at its top, though its lines break elsewhere. */
export function resized([first, ...rest]: History, from: Window, to: Window, content: Content): History {
	const resizedRoute = (route: Route) => anchor(route, from, to, content);
	return [resizedRoute(first), ...rest.map(resizedRoute)];
}

function anchor(route: Route, from: Window, to: Window, content: Content): Route {
	if (!('scroll' in route) || route.scroll === 0) {
		return route;
	}
	const top = textOf(route, layoutOf(from), content).lines[route.scroll];
	const {lines} = textOf(route, layoutOf(to), content);
	const isBefore = (line: {block: number; start: number}) =>
		top !== undefined && (line.block < top.block || (line.block === top.block && line.start <= top.start));
	return {...route, scroll: Math.max(0, lines.findLastIndex(isBefore))};
}
