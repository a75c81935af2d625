import {type SectionId, sectionById, sectionIds} from '../resume/sections/index.js';
import type {Window} from '../terminal/window.js';
import type {Content} from './content.js';
import {layoutOf, lineWidth, paneHeight} from './layout.js';
import {clamp, settleList} from './position.js';
import type {Action, ListPosition, Route} from './route.js';
import {back, current, push, replace, type Trail} from './trail.js';

/** Everything that the screens show, besides the résumé itself. */
export interface State {
	readonly window: Window;
	readonly trail: Trail;
	/** Where the lists stood when they were last seen. */
	readonly resting: Readonly<Partial<Record<SectionId, ListPosition>>>;
}

/** The state to begin with: the menu, or inside a section when one is asked for. */
export function initialState(window: Window, content: Content, section?: SectionId): State {
	return settle({window, trail: section ? enter(section, {}) : [{screen: 'menu', section: 'about'}], resting: {}}, content);
}

/** The state after an action. Pure: the same state, action and content give the same answer. */
export function reduce(state: State, action: Action, content: Content): State {
	return settle(step(state, action, content), content);
}

function step(state: State, action: Action, content: Content): State {
	const {trail, resting} = state;
	const route = current(trail);
	const to = (next: Trail): State => ({...state, trail: next});
	switch (action.type) {
		case 'move':
			return to(replace(trail, moved(route, action.by)));
		case 'page':
			return to(replace(trail, moved(route, action.by * Math.max(1, paneHeight(layoutOf(state.window)) - 1))));
		case 'first':
			return to(replace(trail, moved(route, Number.NEGATIVE_INFINITY)));
		case 'last':
			return to(replace(trail, moved(route, Number.POSITIVE_INFINITY)));
		case 'open':
			return to(open(state, content));
		case 'back':
			return to(back(trail));
		case 'section': {
			const section = sectionIds[action.index];
			return section ? to(enter(section, resting)) : state;
		}
		case 'cycle':
			return to(cycle(state, action.by));
		case 'help':
			return to(route.screen === 'help' ? back(trail) : push(trail, {screen: 'help', scroll: 0}));
		case 'resize':
			return resize(state, action.window, content);
	}
}

function moved(route: Route, by: number): Route {
	switch (route.screen) {
		case 'menu':
			return {...route, section: sectionIds[clamp(sectionIds.indexOf(route.section) + by, sectionIds.length - 1)] ?? route.section};
		case 'list':
			return {...route, selected: route.selected + by};
		case 'detail':
		case 'help':
			return {...route, scroll: route.scroll + by};
	}
}

function open({trail, resting}: State, content: Content): Trail {
	const route = current(trail);
	if (route.screen === 'menu') {
		return push(trail, inside(route.section, resting));
	}
	const item = route.screen === 'list' ? content.items(route.section)[route.selected] : undefined;
	if (!item || route.screen !== 'list') {
		return trail;
	}
	return push(trail, {screen: 'detail', scroll: 0, ...(item.opens ?? {section: route.section, item: item.id})});
}

/** From the menu to the next menu row; from inside a section into the next one. Goes round. */
function cycle({trail, resting}: State, by: number): Trail {
	const route = current(trail);
	if (route.screen === 'help') {
		return trail;
	}
	const {length} = sectionIds;
	const section = sectionIds[(sectionIds.indexOf(route.section) + by + length) % length] ?? route.section;
	return route.screen === 'menu' ? replace(trail, {screen: 'menu', section}) : enter(section, resting);
}

function enter(section: SectionId, resting: State['resting']): Trail {
	return [{screen: 'menu', section}, inside(section, resting)];
}

function inside(section: SectionId, resting: State['resting']): Route {
	return sectionById(section).isPage
		? {screen: 'detail', section, item: section, scroll: 0}
		: {screen: 'list', section, ...(resting[section] ?? {selected: 0, top: 0})};
}

/** Keeps the words that stand at the top of each detail there, though the lines break elsewhere in the new width. */
function resize(state: State, window: Window, content: Content): State {
	const before = lineWidth(layoutOf(state.window));
	const after = lineWidth(layoutOf(window));
	const anchored = (route: Route): Route => {
		if (route.screen !== 'detail' || route.scroll === 0) {
			return route;
		}
		const anchor = content.detail(route.section, route.item, before)[route.scroll];
		const lines = content.detail(route.section, route.item, after);
		const isBefore = (line: {block: number; start: number}) =>
			anchor !== undefined && (line.block < anchor.block || (line.block === anchor.block && line.start <= anchor.start));
		return {...route, scroll: Math.max(0, lines.findLastIndex(isBefore))};
	};
	const [first, ...rest] = state.trail;
	return {...state, window, trail: [anchored(first), ...rest.map(anchored)]};
}

/** Brings every position of the current route into its bounds, with the selected row in view. */
function settle(state: State, content: Content): State {
	const route = current(state.trail);
	const layout = layoutOf(state.window);
	const height = paneHeight(layout);
	switch (route.screen) {
		case 'menu':
			return state;
		case 'list': {
			const position = settleList(route, content.items(route.section).length, height);
			const resting = {...state.resting, [route.section]: position};
			return {...state, resting, trail: replace(state.trail, {...route, ...position})};
		}
		case 'detail':
		case 'help': {
			const width = lineWidth(layout);
			const {length} = route.screen === 'help' ? content.help(width) : content.detail(route.section, route.item, width);
			return {...state, trail: replace(state.trail, {...route, scroll: clamp(route.scroll, Math.max(0, length - height))})};
		}
	}
}
