import type {Language, Value} from '../language/language.js';
import type {SectionId} from '../resume/sections/index.js';
import type {Background} from '../terminal/background.js';
import type {Window} from '../terminal/window.js';
import type {Content} from './content.js';
import {layoutOf} from './layout.js';
import {moved, settled} from './moves.js';
import {resized} from './resize.js';
import {type Action, listTop, textTop} from './route.js';
import {erased, written} from './text-box.js';
import {type ThemeName, themeNames} from './theme.js';
import {back, current, push, replace, type Trail} from './trail.js';
import {choose, cycle, destination, enter, listWith, open, type Resting, search, select, withQuery} from './ways.js';

/** Everything that the screens show, besides the résumé itself. */
export interface State {
	readonly window: Window;
	readonly trail: Trail;
	readonly theme: ThemeName;
	/** The terminal's background, as far as it is known. */
	readonly background?: Background | undefined;
	/** Where the lists stood when they were last seen whole. */
	readonly resting: Resting;
	/** What is said in the footer; if it does not last, until the next key. */
	readonly notice?: Notice | undefined;
}

export interface Notice {
	readonly text: Value;
	readonly isLasting: boolean;
}

/** Where a visit begins: at the menu, in a section, or with a query in one of them or over everything. */
export interface Start {
	readonly section?: SectionId | undefined;
	readonly query?: string | undefined;
	/** Said in the footer until the first key. */
	readonly notice?: Value | undefined;
	readonly theme?: ThemeName | undefined;
	readonly background?: Background | undefined;
	/** The language of the interface; English when absent. */
	readonly language?: Language | undefined;
}

/** The state to begin with. */
export function initialState(window: Window, content: Content, {section, query, theme = 'auto', background, notice}: Start = {}): State {
	const fresh = {window, theme, background, resting: {}, notice: notice ? {text: notice, isLasting: false} : undefined};
	const trail: Trail = section ? enter(section, {}) : [{screen: 'menu', section: content.sections[0].id}];
	if (query === undefined) {
		return settle({...fresh, trail}, content);
	}
	const found = section ? listWith(section, query) : ({screen: 'search', query, isTyping: true, ...listTop} as const);
	return settle({...fresh, trail: push(trail, found)}, content);
}

/** The state after an action. Pure: the same state, action and content give the same answer. */
export function reduce(state: State, action: Action, content: Content): State {
	switch (action.type) {
		case 'resize': {
			const trail = resized(state.trail, state.window, action.window, content);
			return settle({...state, window: action.window, trail}, content);
		}
		case 'theme':
			return {...state, theme: themeNames[(themeNames.indexOf(state.theme) + 1) % themeNames.length] ?? 'auto'};
		case 'background':
			return {...state, background: action.background};
		default:
			return settle(
				{...state, trail: nextTrail(state, action, content), notice: state.notice?.isLasting ? state.notice : undefined},
				content,
			);
	}
}

function nextTrail(
	{trail, resting, window}: State,
	action: Exclude<Action, {type: 'resize' | 'theme' | 'background'}>,
	content: Content,
): Trail {
	const route = current(trail);
	/** A menu over the screen goes when something was chosen. */
	const below = route.screen === 'choice' ? back(trail) : trail;
	switch (action.type) {
		case 'move':
		case 'page':
		case 'scroll':
		case 'first':
		case 'last':
			return replace(trail, moved(route, action, layoutOf(window), content));
		case 'open':
			return open(trail, resting, content);
		case 'back':
			return back(trail);
		case 'section': {
			const section = content.sections[action.index];
			return section ? enter(section.id, resting) : trail;
		}
		case 'select':
			return select(trail, action.pointed, resting, content);
		case 'cycle':
			return cycle(trail, action.by, resting, content);
		case 'help':
			return route.screen === 'help' ? back(trail) : push(trail, {screen: 'help', ...textTop});
		case 'search':
			return search(trail);
		case 'widen':
			return route.screen === 'list' ? replace(trail, {screen: 'search', query: route.query, isTyping: true, ...listTop}) : trail;
		case 'write':
			return withQuery(trail, query => written(query, action.text));
		case 'erase':
			return withQuery(trail, query => erased(query, action.what));
		case 'go':
			return push(below, destination(action.target));
		case 'choose':
			return choose(trail, action.kind, content);
		case 'note':
			return push(below, {
				screen: 'note',
				what: action.what,
				title: action.title,
				text: action.text,
				href: action.href,
				...textTop,
				stop: action.stop ?? -1,
			});
	}
}

/** Brings the position of the current route into its bounds, and keeps where the whole lists stand. */
function settle(state: State, content: Content): State {
	const route = settled(current(state.trail), layoutOf(state.window), content);
	const rests = route.screen === 'list' && route.query === '' && !route.isTyping;
	return {
		...state,
		trail: replace(state.trail, route),
		resting: rests ? {...state.resting, [route.section]: {selected: route.selected, top: route.top}} : state.resting,
	};
}
