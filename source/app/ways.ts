import {type SectionId, sectionById, type Target} from '../resume/sections/index.js';
import type {Content} from './content.js';
import {type ChoiceKind, type ListPosition, listTop, type Pointed, type Route, textTop} from './route.js';
import {entriesOf, subjectOf} from './shown.js';
import {back, current, push, replace, type Trail} from './trail.js';

export type Resting = Readonly<Partial<Record<SectionId, ListPosition>>>;

/** Into a section from anywhere: back leads to its row of the menu. */
export function enter(section: SectionId, resting: Resting): Trail {
	return [{screen: 'menu', section}, inside(section, resting)];
}

/** Where a target lies. */
export function destination(target: Target): Route {
	return 'item' in target ? {screen: 'detail', ...target, ...textTop} : listWith(target.section, target.query);
}

/** A list that shows what a query leaves of it. */
export function listWith(section: SectionId, query: string, isTyping = false): Route {
	return {screen: 'list', section, query, isTyping, ...listTop};
}

/** Opens what is selected. */
export function open(trail: Trail, resting: Resting, content: Content): Trail {
	const route = current(trail);
	if (route.screen === 'menu') {
		return push(trail, inside(route.section, resting));
	}
	if (route.screen !== 'list' && route.screen !== 'search') {
		return trail;
	}
	const subject = entriesOf(route, content)[route.selected]?.subject;
	if (!subject) {
		return trail;
	}
	const target = route.screen === 'list' ? content.item(subject.section, subject.item)?.opens : undefined;
	const here = route.screen === 'list' ? replace(trail, {...route, isTyping: false}) : trail;
	return push(here, destination(target ?? subject));
}

/** Selects what was pointed at: a section, a row of the list on the screen, a stop of the text. */
export function select(trail: Trail, {kind, index}: Pointed, resting: Resting, {sections}: Content): Trail {
	const route = current(trail);
	if (kind === 'section') {
		const section = sections[index]?.id;
		return section ? enter(section, resting) : trail;
	}
	if (kind === 'entry') {
		const listed = route.screen === 'menu' ? push(trail, inside(route.section, resting)) : route.screen === 'detail' ? back(trail) : trail;
		const list = current(listed);
		return 'selected' in list ? replace(listed, {...list, selected: index}) : trail;
	}
	return 'stop' in route ? replace(trail, {...route, stop: index}) : trail;
}

/** From the menu to the next menu row; from inside a section into the next one. Goes round. */
export function cycle(trail: Trail, by: number, resting: Resting, {sections}: Content): Trail {
	const route = current(trail);
	if (!('section' in route)) {
		return trail;
	}
	const {length} = sections;
	const index = sections.findIndex(({id}) => id === route.section);
	const section = sections[(index + by + length) % length]?.id ?? route.section;
	return route.screen === 'menu' ? replace(trail, {screen: 'menu', section}) : enter(section, resting);
}

/** Opens the box: over the list where there is one, over everything elsewhere. A list that is filtered goes on with its query. */
export function search(trail: Trail): Trail {
	const route = current(trail);
	if (route.screen === 'list') {
		return route.query === '' ? push(trail, listWith(route.section, '', true)) : replace(trail, {...route, isTyping: true});
	}
	return push(trail, {screen: 'search', query: '', isTyping: true, ...listTop});
}

/** The query of the route, changed; the best match is selected. */
export function withQuery(trail: Trail, change: (query: string) => string): Trail {
	const route = current(trail);
	if (route.screen !== 'list' && route.screen !== 'search') {
		return trail;
	}
	return replace(trail, {...route, query: change(route.query), selected: 0, top: 0});
}

/** A menu of what can be done with the item that the reader looks at. */
export function choose(trail: Trail, kind: ChoiceKind, content: Content): Trail {
	const route = current(trail);
	const subject = subjectOf(route, content) ?? {section: 'publications', item: ''};
	const query = route.screen === 'list' ? route.query : '';
	return push(trail, {screen: 'choice', kind, subject, query, ...listTop});
}

function inside(section: SectionId, resting: Resting): Route {
	return sectionById(section).isPage
		? {screen: 'detail', section, item: section, ...textTop}
		: {screen: 'list', section, query: '', isTyping: false, ...(resting[section] ?? listTop)};
}
