import type {Window} from '../../terminal/window.js';
import type {Content} from '../content/content.js';
import {type History, push} from './history.js';
import {settleState} from './reducer.js';
import {listWith, searchWith} from './routes.js';
import type {Start, State} from './state.js';
import {enter} from './transitions.js';

/** The state to begin with. */
export function initialState(window: Window, content: Content, {section, query, theme = 'auto', background, notice}: Start = {}): State {
	const fresh = {window, theme, background, memories: {}, notice: notice ? {text: notice, isLasting: false} : undefined};
	const history: History = section ? enter(section, {}) : [{screen: 'home', section: content.sections[0].id}];
	if (query === undefined) {
		return settleState({...fresh, history}, content);
	}
	const found = section ? listWith(section, query) : searchWith(query);
	return settleState({...fresh, history: push(history, found)}, content);
}
