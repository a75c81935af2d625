import {type SectionId, sectionById} from '../resume/sections/index.js';
import {choicesOf} from './choices.js';
import type {Content} from './content.js';
import type {Entry} from './entry.js';
import {type Layout, layoutOf, paneHeight} from './layout.js';
import {settleList} from './position.js';
import {type ListPosition, listTop, type Route, type Subject, textTop} from './route.js';
import type {SetText} from './set-text.js';
import {entriesOf, type ListRoute, type TextRoute, textOf} from './shown.js';
import type {State} from './state.js';
import {current, type Trail} from './trail.js';

/** The panes that stand side by side, from left to right, and what each shows. */
export interface View {
	readonly layout: Layout;
	readonly menu?: MenuView | undefined;
	readonly list?: ListView | undefined;
	readonly detail?: DetailView | undefined;
}

/** A row of the menu. */
export interface MenuItem {
	readonly id: SectionId;
	readonly label: string;
}

export interface MenuView {
	readonly sections: readonly MenuItem[];
	readonly section: SectionId;
	readonly isFocused: boolean;
}

export interface ListView extends ListPosition {
	readonly title: string;
	readonly entries: readonly Entry[];
	readonly isFocused: boolean;
	/** The query that the list answers, and whether it is being typed. */
	readonly query?: string | undefined;
	readonly isTyping: boolean;
	/** What to mend in the query, or what else to do. */
	readonly hint?: string | undefined;
	/** Said where the query finds nothing. */
	readonly none: string;
}

export interface DetailView extends SetText {
	readonly title: string;
	/** Where the item stands in its list: "3/13". */
	readonly place: string;
	readonly scroll: number;
	readonly stop: number;
	/** Beside its list, the title says whether the detail takes the keys. */
	readonly isMarked: boolean;
	/** Rows of the title: a QR code needs the one below it. */
	readonly titleHeight: number;
}

/** What a state shows. */
export function viewOf(state: State, content: Content): View {
	const layout = layoutOf(state.window);
	const route = current(state.trail);
	if (layout.kind === 'tiny') {
		return {layout};
	}
	if (layout.kind === 'narrow' && route.screen === 'menu') {
		return {layout, menu: {sections: menuItems(content), section: route.section, isFocused: true}};
	}
	const menu =
		layout.kind === 'narrow'
			? undefined
			: {sections: menuItems(content), section: sectionOf(state.trail, content), isFocused: route.screen === 'menu'};
	return {layout, menu, ...panesOf(state, content, layout, route)};
}

function menuItems({sections, language}: Content): MenuItem[] {
	return sections.map(({id, label}) => ({id, label: language.say(label)}));
}

/** The section that the reader is in: that of the last route that has one. */
function sectionOf(trail: Trail, {sections}: Content): SectionId {
	const route = trail.findLast(candidate => 'section' in candidate);
	return route && 'section' in route ? route.section : sections[0].id;
}

function panesOf(state: State, content: Content, layout: Layout, route: Route): Pick<View, 'list' | 'detail'> {
	switch (route.screen) {
		case 'note':
		case 'help':
			return {detail: textView(route, layout, content, false)};
		case 'choice':
			return {list: listView(route, content)};
		case 'menu':
		case 'list':
		case 'search':
			return listPanes(route, state, content, layout);
		case 'detail': {
			const isBeside = layout.kind === 'split' && !sectionById(route.section).isPage;
			const detail = textView(route, layout, content, isBeside);
			return isBeside ? {list: listBehind(state, route, content, layout), detail} : {detail};
		}
	}
}

function listPanes(
	route: Extract<Route, {screen: 'menu' | 'list' | 'search'}>,
	state: State,
	content: Content,
	layout: Layout,
): Pick<View, 'list' | 'detail'> {
	if (route.screen === 'menu' && sectionById(route.section).isPage) {
		return {detail: textView({screen: 'detail', section: route.section, item: route.section, ...textTop}, layout, content, false)};
	}
	const shown: ListRoute = route.screen === 'menu' ? restingList(route.section, state) : route;
	const settled = {...shown, ...settleList(shown, entriesOf(shown, content).length, paneHeight(layout))};
	const list = listView(settled, content, route.screen !== 'menu');
	const subject = list.entries[list.selected]?.subject;
	const isBeside = layout.kind === 'split' && subject !== undefined;
	return {
		list,
		detail: isBeside ? {...textView({screen: 'detail', ...subject, ...textTop}, layout, content, true), isMarked: false} : undefined,
	};
}

/** The list beside a detail: the one that it was opened from, or the section's own, with the item selected. */
function listBehind(state: State, route: Extract<Route, {screen: 'detail'}>, content: Content, layout: Layout): ListView {
	const before = state.trail.at(-2);
	const origin = before?.screen === 'list' && before.section === route.section ? before : restingList(route.section, state);
	const selected = entriesOf(origin, content).findIndex(({subject}) => subject?.item === route.item);
	const list = {
		...origin,
		isTyping: false as const,
		...settleList({...origin, selected}, entriesOf(origin, content).length, paneHeight(layout)),
	};
	return listView(list, content, false);
}

function restingList(section: SectionId, {resting}: State): Extract<Route, {screen: 'list'}> {
	return {screen: 'list', section, query: '', isTyping: false, ...(resting[section] ?? listTop)};
}

function listView(route: ListRoute, content: Content, isFocused = true): ListView {
	const entries = entriesOf(route, content);
	const {say} = content.language;
	const common = {entries, isFocused, none: say('none'), selected: route.selected, top: route.top};
	switch (route.screen) {
		case 'choice':
			return {...common, title: choicesOf(route, content).title, isTyping: false};
		case 'search': {
			const {hint} = content.find(route.query);
			return {
				...common,
				title: say('Search'),
				query: route.query,
				isTyping: true,
				hint: hint ?? (route.query === '' ? say('words, year:2024, venue:www, author:lian, topic:agents, has:code') : undefined),
			};
		}
		case 'list': {
			const {title} = sectionById(route.section);
			const isFiltered = route.query !== '' || route.isTyping;
			const {hint} = content.find(route.query, route.section);
			return {
				...common,
				title: say(title),
				query: isFiltered ? route.query : undefined,
				isTyping: route.isTyping,
				hint: hint ?? (isFiltered && entries.length === 0 ? say('Nothing here; tab searches everything.') : undefined),
			};
		}
	}
}

function textView(route: TextRoute, layout: Layout, content: Content, isBeside: boolean): DetailView {
	const text = textOf(route, layout, content);
	const {say} = content.language;
	const common = {...text, scroll: route.scroll, stop: route.stop, isMarked: isBeside, place: '', titleHeight: layout.title};
	switch (route.screen) {
		case 'help':
			return {...common, title: say('Help')};
		case 'note':
			return {...common, title: content.language.tell(route.title)};
		case 'detail':
			return {
				...common,
				titleHeight: content.item(route.section, route.item)?.code ? 1 : layout.title,
				title: say(isBeside ? 'Details' : sectionById(route.section).title),
				place: isBeside ? '' : placeOf(route, content),
			};
	}
}

function placeOf({section, item}: Subject, content: Content): string {
	return sectionById(section).isPage ? '' : `${content.index(section, item) + 1}/${content.items(section).length}`;
}
