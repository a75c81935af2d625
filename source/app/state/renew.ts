import {msg} from '../../i18n/language.js';
import type {Content} from '../content/content.js';
import type {Route} from '../routes.js';
import {settleState} from './reducer.js';
import type {Notice, State} from './state.js';

/** Returns the state for a changed résumé, without the routes whose section or item no longer exists. */
export function renewed(state: State, notice: Notice | undefined, content: Content): State {
	const hasSection = (route: Route) => !('section' in route) || content.sections.some(({id}) => id === route.section);
	const hasItem = (route: Route) => route.screen !== 'detail' || content.items(route.section).some(({id}) => id === route.item);
	const isThere = (route: Route) => hasSection(route) && hasItem(route);
	const shown = state.history.every(hasItem) ? notice : (notice ?? {text: msg('The item is no longer in the file.'), isLasting: false});
	const [first = {screen: 'home', section: content.sections[0].id} as const, ...rest] = state.history.filter(isThere);
	return settleState({...state, history: [first, ...rest], notice: shown}, content);
}
