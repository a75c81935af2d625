import {type SectionId, sectionById, type Target} from '../../resume/sections/index.js';
import type {Content} from '../content/content.js';
import type {Order} from '../content/entries.js';
import {back, current, type History, push, replace} from './history.js';
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
} from './routes.js';
import {entriesOf, listBehind, subjectOf} from './selectors.js';

/** Where a list was left, and in which order. */
export type ListMemory = ListPosition & {readonly order: Order};
/** The lists that were left, to be found again as they were. */
export type ListMemories = Readonly<Partial<Record<SectionId, ListMemory>>>;

/** Into a section from anywhere: back leads to its row of the menu. */
export function enter(section: SectionId, memories: ListMemories): History {
	return [{screen: 'home', section}, sectionRoute(section, memories)];
}

/** Where a target lies. */
export function destination(target: Target): Route {
	return 'item' in target ? {screen: 'detail', ...target, ...textTop} : listWith(target.section, target.query);
}

/** Opens what is selected. */
export function open(history: History, memories: ListMemories, content: Content): History {
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

/** Selects a row of the list, or a stop of the text, by its index. */
export function highlight(history: History, index: number): History {
	const route = current(history);
	if ('selected' in route) {
		return replace(history, {...route, selected: index});
	}
	return 'stop' in route ? replace(history, {...route, stop: index}) : history;
}

/** On the first screen to the next row of the menu; from inside a section into the next one. Goes round. */
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

/** From a detail to the item after or before it: of the list that it was opened from, or of its section. */
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

/** Opens the query: over the list where there is one, over everything elsewhere. What filters the list stays; back restores it. */
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

/** What was typed is kept, and the keys are the list's again; where nothing was typed, it is as if the query had not been opened. */
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

/** The filters, over the publications. */
export function openFilters(history: History, memories: ListMemories): History {
	const route = current(history);
	const below = isListOf('publications', route) ? history : push(history, sectionRoute('publications', memories));
	const {query} = current(below) as RouteOf<'list'>;
	return push(below, {screen: 'filter', field: 'year', filters: query, query: '', isTyping: true, ...listTop});
}

/** The publications that another query leaves, behind the filters: in the list that is there, if it is filtered already, else in one above it. */
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

/** What is typed, changed; the best match is selected. */
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

/** The other order of a list that has one; the selected item stays so. */
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

/** A dialog about the item that the reader looks at. */
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
