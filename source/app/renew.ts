import type {Content} from './content.js';
import type {Route} from './route.js';
import {type Notice, reduce, type State} from './state.js';

/** The state over a résumé that was changed meanwhile: the reader stays where he was, as far as that is still there. */
export function renewed(state: State, notice: Notice | undefined, content: Content): State {
	const isThere = (route: Route) => !('section' in route) || content.sections.some(({id}) => id === route.section);
	const [first = {screen: 'menu', section: content.sections[0].id} as const, ...rest] = state.trail.filter(isThere);
	return reduce({...state, trail: [first, ...rest], notice}, {type: 'resize', window: state.window}, content);
}
