import {menuFields} from '../../resume/search/menu-fields.js';
import type {StateAction} from '../actions.js';
import type {Content} from '../content/content.js';
import type {LaidOutText} from '../content/text.js';
import {type ListRoute, listTop, type Route, type RouteOf, type TextRoute} from '../routes.js';
import {menuGrid} from './home-layout.js';
import {type Layout, listLayout} from './layout.js';
import {clamp, scrollBy, settleList, settleText, stepThrough, type TextShape} from './position.js';
import {entriesOf, listHeight, textFrame, textOf} from './selectors.js';

/** The actions that change only the selection or the scroll offset. */
export type Movement = Extract<StateAction, {type: 'move' | 'page' | 'scroll' | 'first' | 'last' | 'across'}>;

/** Returns the route after a movement. */
export function moved(route: Route, movement: Movement, layout: Layout, content: Content): Route {
	if (route.screen === 'home') {
		return movedAtHome(route, movement, layout, content);
	}
	if (route.screen === 'filter' && movement.type === 'across') {
		return movedToField(route, movement.by);
	}
	if ('selected' in route) {
		return {...route, selected: route.selected + rowsOf(movement, pageOf(route, layout, content))};
	}
	return 'stop' in route ? movedInText(route, movement, layout, content) : route;
}

/** Returns the route with its selection and scroll offset clamped to the content and the viewport. */
export function settled(route: Route, layout: Layout, content: Content): Route {
	if ('selected' in route) {
		return {...route, ...settleList(route, entriesOf(route, content).length, listHeight(route, layout, content))};
	}
	return 'stop' in route ? {...route, ...settleText(route, shapeOf(route, layout, content))} : route;
}

/** Returns the line count, the viewport height and the lines of the stops of a route's text. */
export function shapeOf(route: TextRoute, layout: Layout, content: Content): TextShape {
	const {lines, stops}: LaidOutText = textOf(route, layout, content);
	return {count: lines.length, height: textFrame(route, layout).height, stops: stops.map(stop => stop.line)};
}

function movedAtHome(route: RouteOf<'home'>, movement: Movement, layout: Layout, {sections, menu}: Content): Route {
	const index = sections.findIndex(({id}) => id === route.section);
	const rows = movement.type === 'across' ? movement.by * menuGrid(layout, menu).rows : rowsOf(movement, sections.length);
	const next = sections[movement.type === 'across' ? index + rows : clamp(index + rows, sections.length - 1)];
	return {...route, section: next?.id ?? route.section};
}

/** Moves the focus to another filter field and clears the typed text. */
function movedToField(route: RouteOf<'filter'>, by: number): Route {
	const index = menuFields.indexOf(route.field) + by;
	const field = menuFields[(index + menuFields.length) % menuFields.length] ?? route.field;
	return {...route, field, query: '', ...listTop};
}

function movedInText(route: TextRoute, movement: Movement, layout: Layout, content: Content): Route {
	const shape = shapeOf(route, layout, content);
	if (movement.type === 'move') {
		return {...route, ...stepThrough(route, movement.by, shape)};
	}
	const stop = movement.type === 'last' ? shape.stops.length - 1 : movement.type === 'first' ? -1 : route.stop;
	return {...route, ...scrollBy({scroll: route.scroll, stop}, rowsOf(movement, shape.height), shape)};
}

function pageOf(route: ListRoute, layout: Layout, content: Content): number {
	return route.screen === 'choice' || route.screen === 'filter' ? listLayout(layout, 0).height : listHeight(route, layout, content);
}

function rowsOf(movement: Movement, page: number): number {
	switch (movement.type) {
		case 'move':
		case 'scroll':
			return movement.by;
		case 'across':
			return 0;
		case 'page':
			return movement.by * Math.max(1, page - 1);
		case 'first':
			return Number.NEGATIVE_INFINITY;
		case 'last':
			return Number.POSITIVE_INFINITY;
	}
}
