import {type ItemTarget, sectionById} from '../../resume/sections/index.js';
import type {Card} from '../content/cards.js';
import type {Content} from '../content/content.js';
import type {Entry} from '../content/entries.js';
import {layOutHelp} from '../content/help.js';
import type {LaidOutText} from '../content/text.js';
import {isListOf, type ListRoute, listWith, type Route, type RouteOf, type TextRoute} from '../routes.js';
import {choicesOf, narrowChoices} from './choices.js';
import {filterChoices} from './filter-choices.js';
import {helpLayout, type Layout, type ListLayout, listLayout, previewTextWidth, textLayout} from './layout.js';

/** Returns the rows of a route's list. */
export function entriesOf(route: ListRoute, content: Content): readonly Entry[] {
	switch (route.screen) {
		case 'list':
			return content.entries(route.query, route.section, route.order);
		case 'search':
			return content.entries(route.query);
		case 'choice':
			return narrowChoices(choicesOf(route, content), route.query).map(({row}, index) => ({key: String(index), row, marks: []}));
		case 'filter':
			return filterChoices(route, content).map(({value, row}) => ({key: value, row, marks: []}));
	}
}

/** Returns the pane of an item's detail beside its list; undefined when the detail takes the whole body. */
export function paneBesideList({section}: RouteOf<'detail'>, layout: Layout): ListLayout['preview'] {
	const {preview} = listLayout(layout, 0);
	return preview?.side === 'beside' && !sectionById(section).isPage ? preview : undefined;
}

/** Returns the size of a route's text in cells. Beside its list, the detail of an item takes the pane of the preview. */
export function textFrame(route: TextRoute, layout: Layout): {readonly width: number; readonly height: number} {
	const pane = route.screen === 'detail' ? paneBesideList(route, layout) : undefined;
	if (pane) {
		return {width: previewTextWidth(pane.width), height: pane.height};
	}
	const help = route.screen === 'help' ? helpLayout(layout) : undefined;
	// Without the margin and the scrollbar.
	return help ? {...help, width: help.width - 4} : textLayout(layout);
}

/** Returns the text of a route, wrapped for the layout. */
export function textOf(route: TextRoute, layout: Layout, content: Content): LaidOutText {
	const frame = textFrame(route, layout);
	switch (route.screen) {
		case 'detail':
			return content.detail(route.section, route.item, frame.width);
		case 'note':
			return content.note(route.text, route.href, frame.width);
		case 'help':
			return layOutHelp(content.resume, route.page, frame.width);
	}
}

/** Returns the items of a section as cards; undefined when they do not all fit into the body, or the list is filtered. */
export function cardsOf(route: ListRoute, layout: Layout, content: Content): readonly Card[] | undefined {
	if (route.screen !== 'list' || route.query !== '' || route.isTyping || route.section === 'publications') {
		return undefined;
	}
	if (content.items(route.section).length > layout.body) {
		return undefined;
	}
	const cards = content.cards(route.section, textLayout(layout).width);
	const rows = cards.reduce((sum, {height}) => sum + height, 0);
	return rows <= layout.body ? (route.section === 'contact' ? besideCode(cards, layout, content) : cards) : undefined;
}

/** Width of the QR code of an address, in cells. */
const codeWidth = 44;

/** Returns the contact cards narrowed to make room for a QR code beside them, unless that would wrap an address. */
function besideCode(cards: readonly Card[], layout: Layout, content: Content): readonly Card[] {
	const {width} = textLayout(layout);
	if (layout.columns - codeWidth < 20) {
		return cards;
	}
	const narrow = content.cards('contact', Math.min(width, layout.columns - codeWidth));
	const breaks = cards.some(({lines}, index) => lines.length === 1 && narrow[index]?.lines.length !== 1);
	const rows = narrow.reduce((sum, {height}) => sum + height, 0);
	return breaks || rows > layout.body ? cards : narrow;
}

/** Returns the lines per row of a list: 2 for search results when the body has room, the second of which shows the match. */
export function linesPerRow(route: ListRoute, {body}: Layout): 1 | 2 {
	return route.screen === 'search' && body >= 16 ? 2 : 1;
}

/** Returns the number of rows of a list in the viewport; with cards, all of them. */
export function listHeight(route: ListRoute, layout: Layout, content: Content): number {
	const {length} = entriesOf(route, content);
	const lines = linesPerRow(route, layout);
	return cardsOf(route, layout, content) ? Math.max(1, length) : Math.floor(listLayout(layout, length * lines).height / lines);
}

/** Returns the selected or opened item of a route; undefined on the other screens. */
export function subjectOf(route: Route, content: Content): ItemTarget | undefined {
	switch (route.screen) {
		case 'detail':
			return {section: route.section, item: content.item(route.section, route.item)?.id ?? ''};
		case 'list':
		case 'search':
			return entriesOf(route, content)[route.selected]?.subject;
		case 'choice':
			return route.subject;
		default:
			return undefined;
	}
}

/** Returns the list that a detail was opened from, or else the section's unfiltered one, with the item selected. */
export function listBehind(route: RouteOf<'detail'>, before: Route | undefined, content: Content): RouteOf<'list'> {
	const origin = isListOf(route.section, before) ? before : listWith(route.section, '');
	const selected = entriesOf(origin, content).findIndex(({subject}) => subject?.item === route.item);
	return {...origin, selected: Math.max(0, selected)};
}
