import type {Line} from '../resume/block.js';
import {type Item, type Section, type SectionId, sectionById} from '../resume/sections/index.js';
import type {Content} from './content.js';
import {type Layout, layoutOf, lineWidth, paneHeight} from './layout.js';
import {settleList} from './position.js';
import type {ListPosition, Route} from './route.js';
import type {State} from './state.js';
import {current} from './trail.js';

/** The panes that stand side by side, from left to right, and what each shows. */
export interface View {
	readonly layout: Layout;
	readonly menu?: MenuView | undefined;
	readonly list?: ListView | undefined;
	readonly detail?: DetailView | undefined;
}

export interface MenuView {
	readonly section: SectionId;
	readonly isFocused: boolean;
}

export interface ListView extends ListPosition {
	readonly section: Section;
	readonly items: readonly Item[];
	readonly isFocused: boolean;
}

export interface DetailView {
	readonly title: string;
	/** Beside its list, the title says whether the detail takes the keys. */
	readonly isFocused?: boolean;
	/** Where the item stands in its list: "3/13". */
	readonly place: string;
	readonly lines: readonly Line[];
	readonly scroll: number;
}

/** What a state shows. */
export function viewOf(state: State, content: Content): View {
	const layout = layoutOf(state.window);
	const route = current(state.trail);
	if (layout.kind === 'tiny') {
		return {layout};
	}
	const pane = paneOf(state, content, layout, route);
	const shown: Route = route.screen === 'help' ? (state.trail.at(-2) ?? route) : route;
	if (layout.kind === 'narrow') {
		return route.screen === 'menu' ? {layout, menu: {section: route.section, isFocused: true}} : {layout, ...pane};
	}
	const section = shown.screen === 'help' ? 'about' : shown.section;
	return {layout, menu: {section, isFocused: route.screen === 'menu'}, ...pane};
}

function paneOf(state: State, content: Content, layout: Layout, route: Route): Pick<View, 'list' | 'detail'> {
	if (route.screen === 'help') {
		return {detail: {title: 'Help', place: '', lines: content.help(lineWidth(layout)), scroll: route.scroll}};
	}
	const isPage = sectionById(route.section).isPage;
	if (isPage || (route.screen === 'detail' && layout.kind !== 'split')) {
		return {detail: detailOf(content, layout, route.screen === 'detail' ? route : {section: route.section, item: '', scroll: 0})};
	}
	const list = listOf(state, content, layout, route);
	if (layout.kind !== 'split') {
		return {list};
	}
	const preview = {section: route.section, item: list.items[list.selected]?.id ?? '', scroll: 0};
	const isFocused = route.screen === 'detail';
	return {list, detail: {...detailOf(content, layout, isFocused ? route : preview), title: 'Details', place: '', isFocused}};
}

function listOf({resting}: State, content: Content, layout: Layout, route: Exclude<Route, {screen: 'help'}>): ListView {
	const items = content.items(route.section);
	const resting_ = resting[route.section] ?? {selected: 0, top: 0};
	const position = route.screen === 'detail' ? {...resting_, selected: content.index(route.section, route.item)} : resting_;
	return {
		...settleList(position, items.length, paneHeight(layout)),
		section: sectionById(route.section),
		items,
		isFocused: route.screen === 'list',
	};
}

function detailOf(
	content: Content,
	layout: Layout,
	{section: id, item, scroll}: {section: SectionId; item: string; scroll: number},
): DetailView {
	const section = sectionById(id);
	const items = content.items(id);
	const place = section.isPage || items.length === 0 ? '' : `${content.index(id, item) + 1}/${items.length}`;
	return {title: section.title, place, lines: content.detail(id, item, lineWidth(layout)), scroll};
}
