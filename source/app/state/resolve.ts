import {bibtexEntry} from '../../formats/bibtex.js';
import {msg} from '../../i18n/language.js';
import {original} from '../../resume/localized.js';
import type {Action, ResolvedAction} from '../actions.js';
import type {Content} from '../content/content.js';
import type {Stop} from '../content/text.js';
import type {Route} from '../routes.js';
import {choicesOf, copyChoices, linkChoices, narrowChoices, publicationOf} from './choices.js';
import {filterChoices} from './filter-choices.js';
import {current} from './history.js';
import {menuGrid} from './home-layout.js';
import {layoutOf} from './layout.js';
import {shapeOf} from './movement.js';
import {isStopShown} from './position.js';
import {entriesOf, subjectOf, textOf} from './selectors.js';
import type {State} from './state.js';

/** Resolves an action for the current selection, such as "copy" to the text to copy; undefined when there is nothing to do. */
export function resolve(action: Action, state: State, content: Content): ResolvedAction | undefined {
	const route = current(state.history);
	switch (action.type) {
		case 'follow':
			return followAction(route, state, content);
		case 'links':
			return linksAction(route, state, content);
		case 'code':
			return codeAction(route, state, content);
		case 'copy':
			return copyAction(route, content);
		case 'bibtex':
			return bibtexAction(action.of, route, content);
		case 'filters':
			return content.facets('').every(({values}) => values.length === 0) ? undefined : action;
		case 'across':
			// In a menu of one column, → opens the selected section.
			return opensAtRight(action.by, route, state, content) ? {type: 'open'} : action;
		default:
			return action;
	}
}

/** Whether an open or copy action has something to do at the current route. Does not format BibTeX to find out. */
export function isAvailable(type: 'follow' | 'links' | 'copy' | 'bibtex', state: State, content: Content): boolean {
	const subject = subjectOf(current(state.history), content);
	const isPaper = subject !== undefined && publicationOf(subject, content) !== undefined;
	switch (type) {
		case 'bibtex':
			return isPaper;
		case 'copy':
			return isPaper || resolve({type}, state, content) !== undefined;
		default:
			return resolve({type}, state, content) !== undefined;
	}
}

/** Returns the selected stop of the current text; undefined when none is selected or it is scrolled out of view. */
export function chosenStop(state: State, content: Content): Stop | undefined {
	const route = current(state.history);
	if (!('stop' in route) || route.stop < 0) {
		return undefined;
	}
	const layout = layoutOf(state.window);
	return isStopShown(route, shapeOf(route, layout, content)) ? textOf(route, layout, content).stops[route.stop] : undefined;
}

function followAction(route: Route, state: State, content: Content): ResolvedAction | undefined {
	switch (route.screen) {
		case 'home':
			return {type: 'open'};
		case 'list':
		case 'search':
			return entriesOf(route, content).length > 0 ? {type: 'open'} : undefined;
		case 'choice':
			return narrowChoices(choicesOf(route, content), route.query)[route.selected]?.action;
		case 'filter':
			return filterChoices(route, content)[route.selected]?.action;
		case 'code':
			return {type: 'openUrl', url: route.address};
		case 'help':
			return route.page === 'keys' ? {type: 'help', page: 'terminal'} : undefined;
		default: {
			const stop = chosenStop(state, content);
			return stop?.target ? {type: 'go', target: stop.target} : stop?.href ? {type: 'openUrl', url: stop.href} : undefined;
		}
	}
}

function opensAtRight(by: number, route: Route, {window}: State, {menu}: Content): boolean {
	return by > 0 && route.screen === 'home' && menuGrid(layoutOf(window), menu).columns === 1;
}

function linksAction(route: Route, state: State, content: Content): ResolvedAction | undefined {
	const stop = chosenStop(state, content)?.href;
	if (stop !== undefined) {
		return {type: 'openUrl', url: stop};
	}
	if (route.screen === 'home') {
		const {url} = content.resume.basics;
		return url ? {type: 'openUrl', url} : undefined;
	}
	const subject = subjectOf(route, content);
	return onlyOrDialog('links', subject ? linkChoices(subject, content).map(choice => choice.action) : []);
}

/** Returns the QR code of the selected link, or else of the item's first link; on the home screen, of the homepage. */
function codeAction(route: Route, state: State, content: Content): ResolvedAction | undefined {
	const {name, url} = content.resume.basics;
	const subject = subjectOf(route, content);
	const item = subject && content.item(subject.section, subject.item);
	const address = chosenStop(state, content)?.href ?? (route.screen === 'home' ? url : item?.links?.[0]?.url);
	const what = route.screen === 'home' ? name : subject && (publicationOf(subject, content)?.shortName ?? item?.row.text);
	return address === undefined ? undefined : {type: 'showCode', what: what ?? name, address};
}

function copyAction(route: Route, content: Content): ResolvedAction | undefined {
	if (route.screen === 'note') {
		return {type: 'copyText', what: route.what, text: route.text};
	}
	if (route.screen === 'code') {
		return {type: 'copyText', what: msg('The address'), text: route.address};
	}
	if (route.screen === 'home') {
		const {email} = content.resume.basics;
		return email ? {type: 'copyText', what: msg('Email'), text: email} : undefined;
	}
	const subject = subjectOf(route, content);
	return onlyOrDialog('copy', subject ? copyChoices(subject, content).map(choice => choice.action) : []);
}

function onlyOrDialog(kind: 'links' | 'copy', [first, ...others]: readonly ResolvedAction[]): ResolvedAction | undefined {
	return others.length > 0 ? {type: 'choose', kind} : first;
}

function bibtexAction(of: 'item' | 'list', route: Route, content: Content): ResolvedAction | undefined {
	const subjects =
		of === 'list' && (route.screen === 'list' || route.screen === 'search')
			? entriesOf(route, content).flatMap(entry => entry.subject ?? [])
			: [subjectOf(route, content)];
	const publications = subjects.flatMap(subject => (subject ? (publicationOf(subject, content) ?? []) : []));
	const text = publications.map(publication => bibtexEntry(original(publication), original(content.resume))).join('\n');
	return publications.length > 0 ? {type: 'copyText', what: 'BibTeX', text} : undefined;
}
