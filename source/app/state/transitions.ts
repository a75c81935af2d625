import {type SectionId, sectionById, type Target} from '../../resume/sections/index.js';
import type {Content} from '../content/content.js';
import type {Order} from '../routes.js';
import {
	type ChoiceKind,
	isListOf,
	type ListPosition,
	listTop,
	listWith,
	type Route,
	type RouteOf,
	searchWith,
	textTop,
	typedOf,
	withTyped,
} from '../routes.js';
import {back, current, type History, push, replace} from './history.js';
import {entriesOf, listBehind, subjectOf} from './selectors.js';

/** Last position and order of a list. */
export type ListMemory = ListPosition & {readonly order: Order};
/** Last position and order of each section's list, restored when the section is entered again. */
export type ListMemories = Readonly<Partial<Record<SectionId, ListMemory>>>;

/** Returns the history for entering a section from anywhere: going back selects it in the home menu. */
export function enter(section: SectionId, memories: ListMemories): History {
	return [{screen: 'home', section}, sectionRoute(section, memories)];
}

/** Returns the route of a target. */
export function destination(target: Target): Route {
	return 'item' in target ? {screen: 'detail', ...target, ...textTop} : listWith(target.section, target.query);
}

/** Opens the selected section or item. */
export function openSelected(history: History, memories: ListMemories, content: Content): History {
	const route = current(history);
	if (route.screen === 'home') {
		return push(history, sectionRoute(route.section, memories));
	}
	if (route.screen !== 'list' && route.screen !== 'search') {
		return history;
	}
	const subject = entriesOf(route, content)[route.selected]?.subject;
	if (!subject) {
		return history;
	}
	const target = route.screen === 'list' ? content.item(subject.section, subject.item)?.opens : undefined;
	return push(history, destination(target ?? subject));
}

/** Selects a row of the current list, or a stop of the current text, by its index. */
export function highlight(history: History, index: number): History {
	const route = current(history);
	if ('selected' in route) {
		return replace(history, {...route, selected: index});
	}
	return 'stop' in route ? replace(history, {...route, stop: index}) : history;
}

/** Selects the next section of the home menu, or enters the next section from inside one. Wraps around. */
export function cycle(history: History, by: number, memories: ListMemories, {sections}: Content): History {
	const route = current(history);
	if (!('section' in route)) {
		return history;
	}
	const {length} = sections;
	const index = sections.findIndex(({id}) => id === route.section);
	const section = sections[(index + by + length) % length]?.id ?? route.section;
	return route.screen === 'home' ? replace(history, {screen: 'home', section}) : enter(section, memories);
}

/** Goes from a detail to the item after or before it, in the list that it was opened from or else in its section. */
export function sibling(history: History, by: number, content: Content): History {
	const route = current(history);
	if (route.screen !== 'detail') {
		return history;
	}
	const before = history.at(-2);
	const list = listBehind(route, before, content);
	const selected = list.selected + by;
	const item = entriesOf(list, content)[selected]?.subject?.item;
	if (item === undefined) {
		return history;
	}
	const next = {...route, item, ...textTop};
	return isListOf(route.section, before) ? push(replace(back(history), {...list, selected}), next) : replace(history, next);
}

/** Opens the query input: within the current list, elsewhere over the whole résumé. Keeps the list's filter; back restores it. */
export function search(history: History): History {
	const route = current(history);
	if ('isTyping' in route && route.isTyping) {
		return history;
	}
	return push(
		history,
		route.screen === 'list'
			? listWith(route.section, route.query, true, route.order)
			: searchWith(route.screen === 'search' ? route.query : '', true),
	);
}

/** Applies the typed query and ends typing; closes the query input when nothing was typed. Does nothing without a match. */
export function keep(history: History, content: Content): History {
	const route = current(history);
	if ((route.screen !== 'list' && route.screen !== 'search') || !route.isTyping) {
		return history;
	}
	const typed = typedOf(route).trim();
	if (typed === '') {
		return back(history);
	}
	return entriesOf(route, content).length > 0
		? replace(history, {...route, ...withTyped(withTyped(route.kept, typed).query, ''), isTyping: false})
		: history;
}

/** Opens the filter dialog over the publication list. */
export function openFilters(history: History, memories: ListMemories): History {
	const route = current(history);
	const below = isListOf('publications', route) ? history : push(history, sectionRoute('publications', memories));
	const {query} = current(below) as RouteOf<'list'>;
	return push(below, {screen: 'filter', field: 'year', filters: query, query: '', isTyping: true, ...listTop});
}

/** Sets the query of the list behind the filter dialog: replaces a filtered list, or pushes one onto the unfiltered list. */
export function filter(history: History, filters: string, content: Content): History {
	const route = current(history);
	const list = history.at(-2);
	if (route.screen !== 'filter' || list?.screen !== 'list') {
		return history;
	}
	const value = entriesOf(route, content)[route.selected]?.key;
	const next = {...route, filters, query: ''};
	const selected = entriesOf(next, content).findIndex(({key}) => key === value);
	return push(filtered(back(history), list, filters), {...next, selected: Math.max(0, selected)});
}

function filtered(history: History, list: RouteOf<'list'>, query: string): History {
	if (list.query === '') {
		return push(history, listWith('publications', query, false, list.order));
	}
	return query === '' ? back(history) : replace(history, listWith('publications', query, false, list.order));
}

/** Updates the typed text and selects the first match. */
export function withQuery(history: History, change: (typed: string) => string): History {
	const route = current(history);
	switch (route.screen) {
		case 'choice':
		case 'filter':
			return replace(history, {...route, query: change(route.query), ...listTop});
		case 'list':
		case 'search':
			return replace(history, {...route, ...withTyped(route.kept, change(typedOf(route))), ...listTop});
		default:
			return history;
	}
}

/** Toggles the order of the publication list, and keeps the item selected. */
export function reorder(history: History, content: Content): History {
	const route = current(history);
	if (route.screen !== 'list' || route.section !== 'publications') {
		return history;
	}
	const {subject} = entriesOf(route, content)[route.selected] ?? {};
	const next = {...route, order: route.order === 'newest' ? 'own' : 'newest'} as const;
	const selected = entriesOf(next, content).findIndex(entry => entry.subject?.item === subject?.item);
	return replace(history, {...next, selected: Math.max(0, selected)});
}

/** Opens a dialog of the given kind for the selected item. */
export function choose(history: History, kind: ChoiceKind, content: Content): History {
	const route = current(history);
	const subject = subjectOf(route, content) ?? {section: 'publications', item: ''};
	return push(history, {screen: 'choice', kind, subject, query: '', isTyping: true, ...listTop});
}

function sectionRoute(section: SectionId, memories: ListMemories): Route {
	return sectionById(section).isPage
		? {screen: 'detail', section, item: section, ...textTop}
		: {...listWith(section, ''), ...memories[section]};
}
