import {msg} from '../../i18n/language.js';
import type {StateAction} from '../actions.js';
import type {Content} from '../content/content.js';
import {searchWith, textTop, typedOf} from '../routes.js';
import {nextTheme} from '../theme/names.js';
import {back, backTo, current, type History, push, replace} from './history.js';
import {layoutOf} from './layout.js';
import {moved, settled} from './movement.js';
import {appended, erased} from './query-text.js';
import {resized} from './resize.js';
import type {State} from './state.js';
import {
	choose,
	cycle,
	destination,
	enter,
	filter,
	highlight,
	keep,
	openFilters,
	openSelected,
	reorder,
	search,
	sibling,
	withQuery,
} from './transitions.js';

type HistoryAction = Exclude<StateAction, {type: 'resize' | 'theme' | 'background' | 'copied' | 'notice'}>;

/** Returns the next state, or the same object when nothing changes. Pure. */
export function reduce(state: State, action: StateAction, content: Content): State {
	switch (action.type) {
		case 'resize': {
			if (state.window.columns === action.window.columns && state.window.rows === action.window.rows) {
				return settleState(state, content);
			}
			const history = resized(state.history, state.window, action.window, content);
			return settleState({...state, window: action.window, history}, content);
		}
		case 'theme': {
			const theme = nextTheme(state.theme, state.background);
			return {...state, theme, notice: state.notice?.isLasting ? state.notice : undefined};
		}
		case 'background':
			return state.background === action.background ? state : {...state, background: action.background};
		case 'copied': {
			const history = current(state.history).screen === 'choice' ? back(state.history) : state.history;
			const text = msg('{what}: sent to the clipboard; repeat to show it', {what: action.what});
			return settleState({...state, history, copied: action.text, notice: {text, isLasting: false}}, content);
		}
		case 'notice':
			return {...state, notice: {text: action.text, isLasting: false}};
		default: {
			const history = nextHistory(state, action, content);
			const notice = state.notice?.isLasting ? state.notice : undefined;
			return settleState(history === state.history && notice === state.notice ? state : {...state, history, notice}, content);
		}
	}
}

/** Clamps the position of the current route, and remembers the position and order of each unfiltered list. */
export function settleState(state: State, content: Content): State {
	const history = replace(state.history, settled(current(state.history), layoutOf(state.window), content));
	const route = current(history);
	const memory =
		route.screen === 'list' && route.query === '' && !route.isTyping
			? {section: route.section, position: {selected: route.selected, top: route.top, order: route.order}}
			: undefined;
	const known = memory && state.memories[memory.section];
	const isKnown =
		!memory || (known?.selected === memory.position.selected && known.top === memory.position.top && known.order === memory.position.order);
	if (history === state.history && isKnown) {
		return state;
	}
	return {...state, history, memories: isKnown ? state.memories : {...state.memories, [memory.section]: memory.position}};
}

function nextHistory({history, memories, window}: State, action: HistoryAction, content: Content): History {
	const route = current(history);
	const layout = layoutOf(window);
	switch (action.type) {
		case 'move':
		case 'page':
		case 'scroll':
		case 'first':
		case 'last':
		case 'across':
			return replace(history, settled(moved(route, action, layout, content), layout, content));
		case 'highlight':
			return highlight(history, action.index);
		case 'highlightSection':
			return route.screen === 'home' ? replace(history, {...route, section: action.section}) : history;
		case 'open':
			return openSelected(history, memories, content);
		case 'back':
			return back(history);
		case 'backTo':
			return backTo(history, action.index);
		case 'home':
			return [history[0].screen === 'home' ? history[0] : {screen: 'home', section: content.sections[0].id}];
		case 'section': {
			const section = content.sections[action.index];
			return section ? enter(section.id, memories) : history;
		}
		case 'cycle':
			return cycle(history, action.by, memories, content);
		case 'sibling':
			return sibling(history, action.by, content);
		case 'order':
			return reorder(history, content);
		case 'search':
			return search(history);
		case 'widen':
			return route.screen === 'list' ? replace(history, {...searchWith('', true), query: typedOf(route)}) : history;
		case 'keep':
			return keep(history, content);
		case 'filters':
			return openFilters(history, memories);
		case 'filter':
			return filter(history, action.query, content);
		case 'write':
			return withQuery(history, query => appended(query, action.text));
		case 'erase':
			return withQuery(history, query => erased(query, action.what));
		default:
			return pushRoute(history, action, content);
	}
}

/** Pushes the route of an action; a choice dialog is closed first. */
function pushRoute(
	history: History,
	action: Extract<HistoryAction, {type: 'help' | 'go' | 'choose' | 'showCode' | 'note'}>,
	content: Content,
): History {
	const route = current(history);
	const below = route.screen === 'choice' ? back(history) : history;
	switch (action.type) {
		case 'help':
			return route.screen === 'help' && action.page === 'keys'
				? back(history)
				: push(history, {screen: 'help', page: action.page, ...textTop});
		case 'go':
			return push(below, destination(action.target));
		case 'showCode':
			return push(below, {screen: 'code', what: action.what, address: action.address});
		case 'choose':
			return choose(history, action.kind, content);
		case 'note': {
			const {what, title, text, href, stop = -1} = action;
			// Copying the text of a note replaces that note by one with another title.
			const isShown = route.screen === 'note' && route.text === text;
			return push(isShown ? back(history) : below, {screen: 'note', what, title, text, href, ...textTop, stop});
		}
	}
}
