import {type SectionId, sectionById} from '../../resume/sections/index.js';
import {truncate} from '../../resume/width.js';
import type {Action} from '../actions.js';
import type {Content} from '../content/content.js';
import type {Route} from '../routes.js';
import {choiceTitles, publicationOf} from './choices.js';
import {current, type History} from './history.js';
import {entriesOf, listBehind} from './selectors.js';

/** One item of the breadcrumb. */
export interface Crumb {
	readonly text: string;
	/** The action that navigates back to it. */
	readonly action?: Action | undefined;
	readonly isHere?: boolean | undefined;
}

/** Maximum width of an item's name, in cells. */
const maxNameWidth = 30;
/** Maximum number of crumbs after the first; of a longer breadcrumb the last ones are shown. */
const maxCrumbs = 5;

/** Returns the breadcrumb of the current route: "Xu Huang › Publications › ToolACE". */
export function breadcrumbOf(history: History, content: Content): Crumb[] {
	const {name} = content.resume.basics;
	const first: Crumb = {text: name || content.language.t('A résumé'), action: {type: 'home'}};
	// An item is preceded by the list that it was opened from; one that was opened directly, by its section.
	// A list and its filtered copy are one crumb, not two.
	const crumbs = history.flatMap((route, index): Crumb[] => {
		const [before, next] = [history[index - 1], history[index + 1]];
		const isNarrowed = route.screen === 'list' && next?.screen === 'list' && next.section === route.section;
		if (before === undefined || isNarrowed) {
			return [];
		}
		const crumb: Crumb = {text: routeLabel(route, content), action: {type: 'backTo', index}};
		const isDirect = route.screen === 'detail' && !sectionById(route.section).isPage && before.screen === 'home';
		return isDirect ? [sectionCrumb(route.section, content), crumb] : [crumb];
	});
	const shown = crumbs.length > maxCrumbs ? [{text: '…'}, ...crumbs.slice(1 - maxCrumbs)] : crumbs;
	return [first, ...shown.map((step, index): Crumb => (index === shown.length - 1 ? {text: step.text, isHere: true} : step))];
}

function sectionCrumb(section: SectionId, {sections, language}: Content): Crumb {
	const index = sections.findIndex(({id}) => id === section);
	return {text: language.t(sectionById(section).label), action: {type: 'section', index}};
}

/** Returns the position of the selected or opened item in its list, as in "3/13"; '' on other screens. */
export function positionLabel(history: History, content: Content): string {
	const route = current(history);
	switch (route.screen) {
		case 'list':
		case 'search': {
			const {length} = entriesOf(route, content);
			return length > 0 ? `${route.selected + 1}/${length}` : '';
		}
		case 'detail': {
			const list = listBehind(route, history.at(-2), content);
			return sectionById(route.section).isPage ? '' : `${list.selected + 1}/${entriesOf(list, content).length}`;
		}
		default:
			return '';
	}
}

function routeLabel(route: Route, content: Content): string {
	const {t, translate} = content.language;
	switch (route.screen) {
		case 'home':
			return content.resume.basics.name;
		case 'list': {
			const label = t(sectionById(route.section).label);
			return route.query === '' ? label : `${label}: ${truncate(route.query, maxNameWidth)}`;
		}
		case 'search':
			return t('Search');
		case 'detail': {
			const section = sectionById(route.section);
			const item = content.item(route.section, route.item);
			return section.isPage || !item ? t(section.label) : truncate(publicationOf(route, content)?.shortName ?? item.row.text, maxNameWidth);
		}
		case 'choice':
			return t(choiceTitles[route.kind]);
		case 'filter':
			return t('Filter by');
		case 'note':
			return translate(route.title);
		case 'code':
			return t('QR code');
		case 'help':
			return route.page === 'keys' ? t('Help') : t('My terminal does not …');
	}
}
