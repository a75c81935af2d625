import type {Content} from './content.js';
import {type Layout, paneHeight} from './layout.js';
import {clamp, settleList} from './position.js';
import type {Action, Route} from './route.js';
import type {SetText} from './set-text.js';
import {entriesOf, textOf} from './shown.js';
import {scrollBy, settleText, stepThrough, type TextShape} from './text-moves.js';

export type Movement = Extract<Action, {type: 'move' | 'page' | 'scroll' | 'first' | 'last'}>;

/** The route after a movement. */
export function moved(route: Route, movement: Movement, layout: Layout, content: Content): Route {
	switch (route.screen) {
		case 'menu': {
			const {sections} = content;
			const index = sections.findIndex(({id}) => id === route.section);
			return {...route, section: sections[clamp(index + rowsOf(movement, layout), sections.length - 1)]?.id ?? route.section};
		}
		case 'list':
		case 'search':
		case 'choice':
			return {...route, selected: route.selected + rowsOf(movement, layout)};
		case 'detail':
		case 'note':
		case 'help': {
			const shape = shapeOf(textOf(route, layout, content), layout);
			if (movement.type === 'move') {
				return {...route, ...stepThrough(route, movement.by, shape)};
			}
			const stop = movement.type === 'last' ? shape.stops.length - 1 : movement.type === 'first' ? -1 : route.stop;
			return {...route, ...scrollBy({scroll: route.scroll, stop}, rowsOf(movement, layout), shape)};
		}
	}
}

/** The route with its position in its bounds, and the selected row on the screen. */
export function settled(route: Route, layout: Layout, content: Content): Route {
	switch (route.screen) {
		case 'menu':
			return route;
		case 'list':
		case 'search':
		case 'choice':
			return {...route, ...settleList(route, entriesOf(route, content).length, paneHeight(layout))};
		case 'detail':
		case 'note':
		case 'help':
			return {...route, ...settleText(route, shapeOf(textOf(route, layout, content), layout))};
	}
}

/** How much of a text fits on the screen, and where its stops are. */
export function shapeOf({lines, stops}: SetText, layout: Layout): TextShape {
	return {count: lines.length, height: paneHeight(layout), stops: stops.map(stop => stop.line)};
}

function rowsOf(movement: Movement, layout: Layout): number {
	switch (movement.type) {
		case 'move':
		case 'scroll':
			return movement.by;
		case 'page':
			return movement.by * Math.max(1, paneHeight(layout) - 1);
		case 'first':
			return Number.NEGATIVE_INFINITY;
		case 'last':
			return Number.POSITIVE_INFINITY;
	}
}
