import type {Window} from '../../terminal/window.js';
import type {Content} from '../content/content.js';
import {listWith, searchWith} from '../routes.js';
import {type History, push} from './history.js';
import {settleState} from './reducer.js';
import type {Start, State} from './state.js';
import {destination, enter, highlight} from './transitions.js';

/** Creates the initial state for a window and a start location. */
export function initialState(
	window: Window,
	content: Content,
	{section, item, query, theme = 'auto', background, notice}: Start = {},
): State {
	const fresh = {window, theme, background, memories: {}, notice: notice ? {text: notice, isLasting: false} : undefined};
	const history: History = section ? enter(section, {}) : [{screen: 'home', section: content.sections[0].id}];
	if (section && item !== undefined) {
		const list = highlight(history, content.index(section, item));
		return settleState({...fresh, history: push(list, destination({section, item}))}, content);
	}
	if (query === undefined) {
		return settleState({...fresh, history}, content);
	}
	const found = section ? listWith(section, query) : searchWith(query);
	return settleState({...fresh, history: push(history, found)}, content);
}
